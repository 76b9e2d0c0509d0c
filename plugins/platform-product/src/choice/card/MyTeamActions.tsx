import {
  ReconsiderationOutcome,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { ChoiceDialogOptions } from '../dialog/ChoiceDialogOptions';
import { mayUndo } from '../mayUndo';
import { answersTo } from '../team/review/answersTo';
import { reviewCauseOf } from '../team/standing';
import { ActionButton } from './ActionButton';
import { TeamAction } from './useTeamAction';
import styles from './ChoiceCard.module.css';

const outcomes: ReconsiderationOutcome[] = [
  'looking',
  'coming-back',
  'still-no',
];

/** Opens the dialog about one team. */
export type OpenDialog = (
  options: Pick<ChoiceDialogOptions, 'start' | 'startedBy'>,
) => void;

/** What a member can say for a team, the likeliest first. */
export function MyTeamActions(props: {
  choice: TeamChoice;
  action: TeamAction;
  onOpen: OpenDialog;
}) {
  const { choice, action, onOpen } = props;
  const { statement, team } = choice;
  const { t } = useWords();
  const cause = reviewCauseOf(choice);
  const startedBy = startedByOf(choice);
  const named = { team: team.title };
  const isNo =
    statement?.choice === 'opted-out' || statement?.choice === 'not-applicable';
  const canUndo = mayUndo(choice, Date.now());
  const mayStand =
    answersTo(choice).includes('stillRight') && cause !== 'asked' && !canUndo;
  return (
    <div className={styles.actions}>
      {canUndo && (
        <ActionButton
          words={t('choiceCard.mine.undo')}
          name={t('choiceCard.mine.undoOf', named)}
          onPress={action.undo}
        />
      )}
      {cause === 'asked' &&
        outcomes.map(outcome => (
          <ActionButton
            key={outcome}
            words={t(`choiceCard.reconsider.${outcome}`)}
            name={`${t(`choiceCard.reconsider.${outcome}`)}: ${team.title}`}
            onPress={() => action.reconsider(outcome)}
          />
        ))}
      {cause === 'requirementEnded' && !isNo && (
        <ActionButton
          words={t('choiceCard.mine.stay')}
          name={t('choiceCard.mine.stayOf', named)}
          onPress={action.stay}
        />
      )}
      {mayStand && (cause !== 'requirementEnded' || isNo) && (
        <StillRight
          isDue={cause === 'lookAgain'}
          team={team.title}
          onPress={() => action.confirm(startedBy)}
        />
      )}
      <ActionButton
        words={
          statement
            ? t('choiceCard.mine.change')
            : t('choiceCard.mine.say', named)
        }
        name={
          statement
            ? t('choiceCard.mine.changeOf', named)
            : t('choiceCard.mine.say', named)
        }
        onPress={() => onOpen({ start: 'choose', startedBy })}
      />
      {!isNo && (
        <ActionButton
          words={t('choiceCard.mine.noThanks')}
          name={t('choiceCard.mine.noThanksOf', named)}
          onPress={() => onOpen({ start: 'no-thanks', startedBy })}
        />
      )}
    </div>
  );
}

function StillRight(props: { isDue: boolean; team: string; onPress(): void }) {
  const { isDue, team, onPress } = props;
  const { t } = useWords();
  const key = isDue ? 'askInAYear' : 'stillRight';
  return (
    <ActionButton
      words={t(`choiceCard.mine.${key}`)}
      name={t(`choiceCard.mine.${key}Of`, { team })}
      onPress={onPress}
    />
  );
}

/** What makes the team speak now. */
function startedByOf(choice: TeamChoice) {
  switch (reviewCauseOf(choice)) {
    case 'requirementEnded':
      return 'requirement';
    case undefined:
      return 'team';
    default:
      return 'nudge';
  }
}
