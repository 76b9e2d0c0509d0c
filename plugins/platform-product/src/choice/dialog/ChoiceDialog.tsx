import { useState } from 'react';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { OpenDialog } from '../../edit/OpenDialog';
import { useWords } from '../../translation/useWords';
import { choiceDraft } from './choiceDraft';
import { ChoiceForm } from './ChoiceForm';
import { ChoiceDialogOptions } from './ChoiceDialogOptions';
import { NotAMember } from './NotAMember';
import { Recorded } from './Recorded';
import { TeamChooser } from './TeamChooser';
import { useSpeaker } from './useSpeaker';

/** The dialog in which somebody speaks for a team. */
export function ChoiceDialog(props: ChoiceDialogOptions & { onClose(): void }) {
  const { start = 'choose', startedBy, onSaved, onClose } = props;
  const { t } = useWords();
  const [choice, setChoice] = useState(props.choice);
  const [saved, setSaved] = useState<TeamChoice>();
  const { userRef, mine } = useSpeaker(choice.product.entityRef);
  const named = { team: choice.team.title, title: choice.product.title };

  function content() {
    if (saved) {
      return <Recorded saved={saved} onUndone={onSaved} onClose={onClose} />;
    }
    if (!choice.allowed.includes('record')) {
      return <NotAMember choice={choice} mine={mine} onChoose={setChoice} />;
    }
    return (
      <>
        {mine.length > 1 && (
          <TeamChooser
            mine={mine}
            team={choice.team.entityRef}
            onChoose={setChoice}
          />
        )}
        {userRef && (
          <ChoiceForm
            key={choice.team.entityRef}
            choice={choice}
            start={start}
            startedBy={startedBy}
            draft={choiceDraft(userRef, choice, start)}
            mine={mine}
            onChooseTeam={setChoice}
            onRecorded={recorded => {
              setSaved(recorded);
              onSaved(recorded);
            }}
            onKeepTheirs={theirs => {
              onSaved(theirs);
              onClose();
            }}
            onCancel={onClose}
          />
        )}
      </>
    );
  }
  return (
    <OpenDialog
      title={t(
        start === 'choose'
          ? 'choiceDialog.title.choose'
          : 'choiceDialog.title.noThanks',
        named,
      )}
      width="46rem"
      onClose={onClose}
    >
      {content()}
    </OpenDialog>
  );
}
