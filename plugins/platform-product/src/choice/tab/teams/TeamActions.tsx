import { Button } from '@backstage/ui';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../../translation/useWords';
import { mayUndo } from '../../mayUndo';
import { useUndo } from '../../useUndo';
import { Said } from '../../../text/Said';
import styles from '../Choices.module.css';

/** What members of a team can do about what it says. */
export function TeamActions(props: {
  choice: TeamChoice;
  onShow(choice: TeamChoice): void;
  onSay(start: 'choose' | 'no-thanks'): void;
}) {
  const { choice, onShow, onSay } = props;
  const { t } = useWords();
  const { undo, undone, error, problem } = useUndo(onShow);
  const team = choice.team.title;
  return (
    <>
      <Button
        variant="secondary"
        className={styles.action}
        aria-label={t('choiceTab.teams.changeOf', { team })}
        onPress={() => onSay('choose')}
      >
        {t('choiceTab.teams.change')}
      </Button>
      {choice.statement?.choice !== 'opted-out' && (
        <Button
          variant="secondary"
          className={styles.action}
          aria-label={t('choiceTab.teams.noThanksOf', { team })}
          onPress={() => onSay('no-thanks')}
        >
          {t('choiceTab.teams.noThanks')}
        </Button>
      )}
      {mayUndo(choice, Date.now()) && (
        <Button
          variant="tertiary"
          className={styles.action}
          aria-label={t('choiceTab.teams.undoOf', { team })}
          onPress={() => undo(choice)}
        >
          {t('choiceTab.teams.undo')}
        </Button>
      )}
      <Said as="span" variant="body-small">
        {error !== undefined && problem}
        {error === undefined && undone && t('choiceTab.teams.undone', { team })}
      </Said>
    </>
  );
}
