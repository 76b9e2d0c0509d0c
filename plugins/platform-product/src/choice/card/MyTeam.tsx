import { useRef } from 'react';
import { Alert, Text } from '@backstage/ui';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { useFocusNext } from '../../satisfaction/useFocusNext';
import { useWords } from '../../translation/useWords';
import { MyTeamLines } from './MyTeamLines';
import { MyTeamActions, OpenDialog } from './MyTeamActions';
import { useTeamAction } from './useTeamAction';
import { Said } from '../../text/Said';
import styles from './ChoiceCard.module.css';

/** What one of the reader's teams says, and what can be answered at once. */
export function MyTeam(props: {
  choice: TeamChoice;
  onOpen: OpenDialog;
  onChange(changed: TeamChoice): void;
}) {
  const { choice, onOpen, onChange } = props;
  const { t } = useWords();
  const root = useRef<HTMLLIElement>(null);
  const focusNext = useFocusNext();
  const action = useTeamAction(choice, changed => {
    onChange(changed);
    // The button that was pressed may be gone.
    focusNext(() => root.current);
  });
  const mayRecord = choice.allowed.includes('record');
  return (
    <li ref={root} tabIndex={-1} className={styles.team}>
      <MyTeamLines choice={choice} />
      {mayRecord ? (
        <MyTeamActions choice={choice} action={action} onOpen={onOpen} />
      ) : (
        <Text as="p" variant="body-small">
          {t('choiceCard.mine.readOnly', { team: choice.team.title })}
        </Text>
      )}
      <Said as="p" variant="body-small">
        {action.done}
      </Said>
      {action.problem && (
        <Alert role="alert" status="danger" icon title={action.problem} />
      )}
    </li>
  );
}
