import { useRef, useState } from 'react';
import { Button, Text } from '@backstage/ui';
import {
  StartedBy,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';
import { EditFailure } from '../../edit/EditFailure';
import { problemAt } from '../../edit/problemAt';
import { statusOf } from '../../http/statusOf';
import { useFocusNext } from '../../satisfaction/useFocusNext';
import { useWords } from '../../translation/useWords';
import { ChoiceConflict } from './ChoiceConflict';
import { ChoiceDraft } from './choiceDraft';
import { ChoiceFields, Start } from './choiceFields';
import { ChoiceQuestions } from './ChoiceQuestions';
import { firstInvalid } from './firstInvalid';
import { NotAMember } from './NotAMember';
import { problemsOf } from './choiceProblems';
import { useChoiceEdit } from './useChoiceEdit';
import styles from './ChoiceDialog.module.css';

/** Fields of the request that have a question of their own. */
const paths: Partial<Record<keyof ChoiceFields, string>> = {
  choice: 'choice',
  basis: 'basis',
  alternative: 'alternative',
  reason: 'reasons',
  reasonText: 'reasonText',
  lookAgain: 'lookAgain',
};

/** Where something is said for a team; it is lost neither by a failure nor by a colleague. */
export function ChoiceForm(props: {
  choice: TeamChoice;
  start: Start;
  startedBy?: StartedBy;
  draft: ChoiceDraft;
  /** How the reader's teams stand, as far as they are known. */
  mine: TeamChoice[];
  onChooseTeam(choice: TeamChoice): void;
  onRecorded(saved: TeamChoice): void;
  onKeepTheirs(theirs: TeamChoice): void;
  onCancel(): void;
}) {
  const { choice, start, startedBy, draft, mine } = props;
  const { onChooseTeam, onRecorded, onKeepTheirs, onCancel } = props;
  const { t } = useWords();
  const edit = useChoiceEdit({
    choice,
    start,
    startedBy,
    draft,
    onSaved: onRecorded,
  });
  const [asked, setAsked] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();
  const { fields, error, theirs } = edit;
  const problems = problemsOf(fields);

  const problemOf = (name: keyof ChoiceFields) => {
    const problem = asked ? problems[name] : undefined;
    if (problem && problem !== 'tooLong') {
      return t(`choiceDialog.problem.${problem}`);
    }
    const path = paths[name];
    return path && problemAt(error, path);
  };
  const submit = () => {
    setAsked(true);
    if (Object.keys(problems).length === 0) {
      edit.save();
    } else {
      focusNext(() => firstInvalid(root.current));
    }
  };
  return (
    <div ref={root} className={styles.form}>
      <Text as="p" variant="body-small" color="secondary">
        {t('choiceDialog.effect')}
      </Text>
      <ChoiceQuestions
        start={start}
        choice={choice}
        fields={fields}
        onChange={edit.change}
        problemOf={problemOf}
      />
      {statusOf(error) === 403 && (
        <NotAMember choice={choice} mine={mine} onChoose={onChooseTeam} />
      )}
      {error !== undefined && statusOf(error) !== 403 && (
        <EditFailure
          error={error}
          isShownAtFields={Object.values(paths).some(path =>
            problemAt(error, path),
          )}
        />
      )}
      {theirs ? (
        <ChoiceConflict
          theirs={theirs}
          onKeepTheirs={() => {
            edit.discard();
            onKeepTheirs(theirs);
          }}
          onRecordMine={submit}
        />
      ) : (
        <div className={styles.end}>
          <Button
            variant="tertiary"
            className={styles.action}
            onPress={() => {
              edit.discard();
              onCancel();
            }}
          >
            {t('edit.cancel')}
          </Button>
          <Button variant="primary" className={styles.action} onPress={submit}>
            {edit.saving
              ? t('edit.saving')
              : t('choiceDialog.record', { team: choice.team.title })}
          </Button>
        </div>
      )}
    </div>
  );
}
