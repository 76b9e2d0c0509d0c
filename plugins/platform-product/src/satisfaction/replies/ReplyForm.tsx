import { useState } from 'react';
import { Button, Text, TextAreaField } from '@backstage/ui';
import { maxCommentLength } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { Answerable } from './Answerable';
import { ReplyConflict } from './ReplyConflict';
import { ReplyFailure } from './ReplyFailure';
import { useReply } from './useReply';
import styles from './Replies.module.css';

/** Where owners write their answer; it is lost neither by a failure nor by a colleague. */
export function ReplyForm<T extends Answerable>(props: {
  to: T;
  /** Who will read the answer. */
  readers: string;
  send(reply: string, to: T): Promise<T>;
  onSent(answered: T): void;
  /** Given up, with what somebody else made of it meanwhile. */
  onClose(theirs?: T): void;
}) {
  const { to, readers, send, onSent, onClose } = props;
  const { t } = useWords();
  const reply = useReply({ to, send, onSent });
  const [asked, setAsked] = useState(false);
  const over = reply.text.length - maxCommentLength;
  const problem = problemOf();

  function problemOf() {
    if (over > 0) {
      return t('replies.tooLong', { over: String(over) });
    }
    return asked && !reply.text.trim() ? t('replies.missing') : null;
  }
  const submit = () => {
    setAsked(true);
    if (reply.text.trim() && over <= 0 && !reply.sending) {
      reply.send();
    }
  };
  return (
    <div className={styles.form}>
      <TextAreaField
        label={t('replies.field')}
        description={readers}
        rows={3}
        value={reply.text}
        onChange={reply.write}
        validationBehavior="aria"
        validate={() => problem}
      />
      <Text as="p" variant="body-small">
        {t('replies.length', {
          length: reply.text.length,
          max: maxCommentLength,
        })}
      </Text>
      {reply.error !== undefined && <ReplyFailure error={reply.error} />}
      {reply.theirs ? (
        <ReplyConflict
          theirs={reply.theirs}
          onKeep={() => onClose(reply.theirs)}
          onReplace={submit}
        />
      ) : (
        <div className={styles.actions}>
          <Button variant="primary" className={styles.action} onPress={submit}>
            {t(reply.sending ? 'replies.sending' : 'replies.send')}
          </Button>
          <Button
            variant="tertiary"
            className={styles.action}
            onPress={() => onClose()}
          >
            {t('replies.cancel')}
          </Button>
        </div>
      )}
    </div>
  );
}
