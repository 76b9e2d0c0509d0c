import { Text } from '@backstage/ui';
import { Conflict } from '../../edit/Conflict';
import { useWords } from '../../translation/useWords';
import { Answerable } from './Answerable';
import lists from '../../text/Lists.module.css';

/** What somebody else wrote meanwhile, and the choice between the two. */
export function ReplyConflict(props: {
  theirs: Answerable;
  onKeep(): void;
  onReplace(): void;
}) {
  const { theirs, onKeep, onReplace } = props;
  const { t } = useWords();
  const what = theirs.reply === undefined ? 'changed' : 'answered';
  return (
    <Conflict
      title={t(`replies.conflict.${what}`)}
      theirs={
        theirs.reply !== undefined && (
          <>
            <Text as="p" weight="bold">
              {t('replies.conflict.theirs')}
            </Text>
            <Text as="p" className={lists.written}>
              {theirs.reply}
            </Text>
          </>
        )
      }
      onKeepTheirs={onKeep}
      recordMine={t('replies.conflict.replace')}
      onRecordMine={onReplace}
    />
  );
}
