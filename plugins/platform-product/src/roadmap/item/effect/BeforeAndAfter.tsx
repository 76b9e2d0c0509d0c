import { ReactNode } from 'react';
import { Text } from '@backstage/ui';
import { useWords } from '../../../translation/useWords';
import styles from './Effect.module.css';

/** Two things side by side: how it was, and how it is since. */
export function BeforeAndAfter(props: { before: ReactNode; after: ReactNode }) {
  const { t } = useWords();
  return (
    <dl className={styles.columns}>
      {(['before', 'after'] as const).map(when => (
        <div key={when}>
          <dt>
            <Text variant="body-small" color="secondary">
              {t(`roadmapEffect.${when}`)}
            </Text>
          </dt>
          <dd className={styles.value}>{props[when]}</dd>
        </div>
      ))}
    </dl>
  );
}
