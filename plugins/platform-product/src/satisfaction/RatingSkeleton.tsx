import { Skeleton, VisuallyHidden } from '@backstage/ui';
import { useWords } from '../translation/useWords';
import styles from './RatingForm.module.css';

/** Takes the room that the form will take, so that nothing below it jumps. */
export function RatingSkeleton() {
  const { t } = useWords();
  return (
    <div className={styles.form}>
      <VisuallyHidden role="status">{t('satisfaction.loading')}</VisuallyHidden>
      <Skeleton width="60%" height={24} />
      <Skeleton width="100%" height={64} />
      <Skeleton width="100%" height={44} />
      <Skeleton width="80%" height={44} />
    </div>
  );
}
