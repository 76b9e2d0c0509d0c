import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { Conflict } from '../../edit/Conflict';
import { useWords } from '../../translation/useWords';
import { useChoiceWords } from '../choiceWords';

/** That a colleague was faster, with what they said, and the choice between the two. */
export function ChoiceConflict(props: {
  theirs: TeamChoice;
  onKeepTheirs(): void;
  onRecordMine(): void;
}) {
  const { theirs, ...choices } = props;
  const { t } = useWords();
  const words = useChoiceWords();
  const title = theirs.confirmedAt
    ? t('choiceDialog.conflict.at', {
        time: words.time(theirs.confirmedAt),
        statement: words.statement(theirs),
      })
    : t('choiceDialog.conflict.takenBack');
  return <Conflict title={title} {...choices} />;
}
