import { ReactNode } from 'react';
import { Text } from '@backstage/ui';
import { useWords } from '../translation/useWords';
import styles from './Paper.module.css';

/** What looks the same on paper in either theme, says there what it is of, and what it is not for. */
export function Paper(props: {
  /** What the print is of, where nothing on it says so. */
  title?: string;
  children: ReactNode;
}) {
  const { title, children } = props;
  const { t } = useWords();
  return (
    <div className={styles.paper}>
      {title && (
        <Text as="h2" variant="title-small" className={styles.start}>
          {title}
        </Text>
      )}
      {children}
      <Text as="p" className={styles.end}>
        {t('product.aboutTools')}
      </Text>
    </div>
  );
}
