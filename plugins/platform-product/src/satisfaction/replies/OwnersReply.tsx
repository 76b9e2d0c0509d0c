import { Text } from '@backstage/ui';
import { useWords } from '../../translation/useWords';
import lists from '../../text/Lists.module.css';
import styles from './Replies.module.css';

/** What the owners answered; as they wrote it, no more than text. */
export function OwnersReply({ reply }: { reply: string }) {
  const { t } = useWords();
  return (
    <div className={styles.reply}>
      <Text as="p" variant="body-small" weight="bold">
        {t('replies.owners')}
      </Text>
      <Text as="p" className={lists.written}>
        {reply}
      </Text>
    </div>
  );
}
