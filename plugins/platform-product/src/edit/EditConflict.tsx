import { useWords } from '../translation/useWords';
import { Conflict } from './Conflict';

/** That a colleague saved first, and the choice between the two. */
export function EditConflict(props: {
  /** Both wrote something else in the same field. */
  isInSameField: boolean;
  onKeepTheirs(): void;
  onRecordMine(): void;
}) {
  const { isInSameField, ...choices } = props;
  const { t } = useWords();
  return (
    <Conflict
      title={t(`edit.conflict.${isInSameField ? 'same' : 'other'}`)}
      {...choices}
    />
  );
}
