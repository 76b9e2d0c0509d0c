import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { SatisfactionRules } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { formulas } from './formulas';
import styles from './Scorecard.module.css';

/** Each figure in a sentence, its formula and its source. */
export function HowWorkedOut({ rules }: { rules: SatisfactionRules }) {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  return (
    <div>
      <Button
        variant="tertiary"
        className={styles.action}
        aria-expanded={shown}
        onPress={() => setShown(!shown)}
      >
        {t('scorecard.worked.open')}
      </Button>
      {shown && (
        <dl className={styles.terms}>
          <div className={styles.term}>
            <Title words={t('scorecard.worked.publishing.title')} />
            <dd>
              <Text as="p">
                {t('scorecard.worked.publishing.text', {
                  others: String(rules.k - 1),
                })}
              </Text>
            </dd>
          </div>
          {formulas.map(({ figure, formula, source }) => (
            <div key={figure} className={styles.term}>
              <Title words={t(`scorecard.worked.${figure}.title`)} />
              <dd>
                <Text as="p">{t(`scorecard.worked.${figure}.text`)}</Text>
                <code className={styles.formula}>{formula}</code>
                {source && (
                  <Text as="p" variant="body-small">
                    {t('scorecard.worked.source', { source })}
                  </Text>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function Title({ words }: { words: string }) {
  return (
    <dt>
      <Text as="span" weight="bold">
        {words}
      </Text>
    </dt>
  );
}
