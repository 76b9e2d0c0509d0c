import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { NamedEntity } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { Part } from './Part';
import styles from '../Research.module.css';

const atFirst = 8;

/** Teams that opted out and that nobody has listened to. */
export function TeamsToHear({ teams }: { teams: NamedEntity[] }) {
  const { t } = useWords();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? teams : teams.slice(0, atFirst);
  const more = teams.length - shown.length;
  return (
    <Part title={t('listening.next.title')}>
      {teams.length === 0 ? (
        <Text as="p">{t('listening.next.none')}</Text>
      ) : (
        <>
          <Text as="p" variant="body-small">
            {t('listening.next.what')}
          </Text>
          <ul aria-label={t('listening.next.title')} className={styles.names}>
            {shown.map(({ entityRef, title }) => (
              <li key={entityRef}>
                <EntityRefLink
                  entityRef={entityRef}
                  title={title}
                  className={styles.link}
                />
              </li>
            ))}
          </ul>
          {more > 0 && (
            <div className={styles.actions}>
              <Button
                variant="tertiary"
                className={styles.action}
                onPress={() => setAll(true)}
              >
                {t('listening.next.all', { count: more })}
              </Button>
            </div>
          )}
        </>
      )}
    </Part>
  );
}
