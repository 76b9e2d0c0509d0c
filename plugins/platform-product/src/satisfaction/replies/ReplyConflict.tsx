import { Alert, Button, Text } from '@backstage/ui';
import { useWords } from '../../translation/useWords';
import { Answerable } from './Answerable';
import styles from './Replies.module.css';

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
    <Alert
      role="alert"
      status="warning"
      icon
      title={t(`replies.conflict.${what}`)}
      description={
        <>
          {theirs.reply !== undefined && (
            <>
              <Text as="p" weight="bold">
                {t('replies.conflict.theirs')}
              </Text>
              <Text as="p" className={styles.written}>
                {theirs.reply}
              </Text>
            </>
          )}
          <div className={styles.actions}>
            <Button
              variant="secondary"
              className={styles.action}
              onPress={onKeep}
            >
              {t('replies.conflict.keep')}
            </Button>
            <Button
              variant="secondary"
              className={styles.action}
              onPress={onReplace}
            >
              {t('replies.conflict.replace')}
            </Button>
          </div>
        </>
      }
    />
  );
}
