import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { useWords } from '../translation/useWords';
import { Terms } from './useMyAnswer';
import { WhoCanSeeWhat } from './WhoCanSeeWhat';
import styles from './ConfidentialPromise.module.css';

/** The promise under which people answer, and what it means in full on request. */
export function ConfidentialPromise({ terms }: { terms: Terms }) {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  return (
    <div>
      <div className={styles.promise}>
        <Text as="p" variant="body-small">
          {t('satisfaction.confidential.promise', {
            others: String(terms.rules.k - 1),
          })}
        </Text>
        <Button
          variant="tertiary"
          className={styles.open}
          aria-expanded={shown}
          onPress={() => setShown(!shown)}
        >
          {t('satisfaction.confidential.open')}
        </Button>
      </div>
      {shown && <WhoCanSeeWhat terms={terms} />}
    </div>
  );
}
