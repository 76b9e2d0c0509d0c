import { Alert } from '@backstage/ui';
import { saveProblem } from '../satisfaction/saveProblem';
import { useWords } from '../translation/useWords';

/** Says why what was typed was not saved. */
export function EditFailure(props: {
  error: unknown;
  /** The fields say themselves what is wrong with them. */
  isShownAtFields: boolean;
}) {
  const { error, isShownAtFields } = props;
  const { t } = useWords();
  const problem = saveProblem(error);

  function words() {
    if (problem.kind !== 'invalid') {
      return t(`edit.failed.${problem.kind}`);
    }
    return isShownAtFields
      ? t('edit.failed.fields')
      : t('edit.failed.invalid', { reason: problem.reason });
  }
  return <Alert role="alert" status="danger" icon title={words()} />;
}
