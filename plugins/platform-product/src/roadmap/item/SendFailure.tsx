import { Alert } from '@backstage/ui';
import { EditFailure } from '../../edit/EditFailure';
import { statusOf } from '../../http/statusOf';
import { useWords } from '../../translation/useWords';

/** Says why something about an item was not done; nothing when it was. */
export function SendFailure(props: {
  error: unknown;
  isShownAtFields?: boolean;
}) {
  const { error, isShownAtFields = false } = props;
  const { t } = useWords();
  if (error === undefined) {
    return null;
  }
  return statusOf(error) === 409 ? (
    <Alert
      role="alert"
      status="warning"
      icon
      title={t('roadmapItem.changedMeanwhile')}
    />
  ) : (
    <EditFailure error={error} isShownAtFields={isShownAtFields} />
  );
}
