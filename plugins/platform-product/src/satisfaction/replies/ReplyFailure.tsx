import { Alert } from '@backstage/ui';
import { useWords } from '../../translation/useWords';
import { saveProblem } from '../saveProblem';

/** Says why an answer was not sent. */
export function ReplyFailure({ error }: { error: unknown }) {
  const { t } = useWords();
  const problem = saveProblem(error);
  const words =
    problem.kind === 'invalid'
      ? t('replies.failed.invalid', { reason: problem.reason })
      : t(`replies.failed.${problem.kind}`);
  return <Alert role="alert" status="danger" icon title={words} />;
}
