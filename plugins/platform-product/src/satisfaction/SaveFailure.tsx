import { Alert, Button } from '@backstage/ui';
import { useWords } from '../translation/useWords';
import { saveProblem } from './saveProblem';
import styles from './RatingForm.module.css';

/** Says why an answer was not saved, and offers to send it again. */
export function SaveFailure(props: { error: unknown; onRetry(): void }) {
  const { t } = useWords();
  const problem = saveProblem(props.error);
  const words =
    problem.kind === 'invalid'
      ? t('satisfaction.failed.invalid', { reason: problem.reason })
      : t(`satisfaction.failed.${problem.kind}`);
  return (
    <Alert
      role="alert"
      status="danger"
      icon
      title={words}
      customActions={
        <Button
          variant="secondary"
          className={styles.action}
          onPress={props.onRetry}
        >
          {t('page.tryAgain')}
        </Button>
      }
    />
  );
}
