import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { OwnersReply } from '../../../satisfaction/replies/OwnersReply';
import { useWords } from '../../../translation/useWords';
import { useChoiceWords } from '../../choiceWords';
import { OwnerTalk } from './OwnerTalk';
import { TeamActions } from './TeamActions';
import { TeamHistory } from './TeamHistory';
import { TeamLines } from './TeamLines';
import lists from '../../../text/Lists.module.css';
import styles from '../Choices.module.css';

/** One team, with what it says and what can be done about it. */
export function TeamEntry(props: {
  choice: TeamChoice;
  onShow(choice: TeamChoice): void;
  onSay(start: 'choose' | 'no-thanks'): void;
}) {
  const { choice, onShow, onSay } = props;
  const { team, answer, allowed } = choice;
  const { t } = useWords();
  const words = useChoiceWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={lists.entry} tabIndex={-1}>
      <Text as="p" weight="bold">
        <EntityRefLink entityRef={team.entityRef} title={team.title} hideIcon />
      </Text>
      <Text as="p">{words.statement(choice)}</Text>
      <TeamLines choice={choice} />
      {answer && !allowed.includes('answer') && (
        <OwnersReply reply={answer.text} />
      )}
      {allowed.includes('answer') && (
        <OwnerTalk choice={choice} onShow={onShow} />
      )}
      <div className={styles.actions}>
        {allowed.includes('record') && (
          <TeamActions choice={choice} onShow={onShow} onSay={onSay} />
        )}
        <Button
          variant="tertiary"
          className={styles.action}
          aria-expanded={isOpen}
          aria-label={t('choiceTab.teams.moreOf', { team: team.title })}
          onPress={() => setOpen(!isOpen)}
        >
          {t('choiceTab.teams.more')}
        </Button>
      </div>
      {isOpen && <TeamHistory key={choice.version} choice={choice} />}
    </li>
  );
}
