import { ReactNode, useRef, useState } from 'react';
import { Button, VisuallyHidden } from '@backstage/ui';
import { useWords } from '../../translation/useWords';
import { useFocusNext } from '../useFocusNext';
import { Answerable } from './Answerable';
import { OwnersReply } from './OwnersReply';
import { ReplyForm } from './ReplyForm';
import styles from './Replies.module.css';

/** The owners' answer to something, and for them the form to write it. */
export function OwnersAnswer<T extends Answerable>(props: {
  to: T;
  mayAnswer: boolean;
  /** Who will read the answer. */
  readers: string;
  send(reply: string, to: T): Promise<T>;
  /** Called with what it became, by oneself or somebody else. */
  onChange(changed: T): void;
  /** What else can be done with it. */
  children?: ReactNode;
}) {
  const { to, mayAnswer, readers, send, onChange, children } = props;
  const { t } = useWords();
  const [writing, setWriting] = useState(false);
  const [sent, setSent] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();

  const open = () => {
    setSent(false);
    setWriting(true);
    focusNext(() => root.current?.querySelector('textarea') ?? null);
  };
  const close = () => {
    setWriting(false);
    focusNext(() => root.current?.querySelector('button') ?? null);
  };
  return (
    <div ref={root} className={styles.answer}>
      {to.reply !== undefined && <OwnersReply reply={to.reply} />}
      <VisuallyHidden role="status">{sent && t('replies.sent')}</VisuallyHidden>
      {writing ? (
        <ReplyForm
          to={to}
          readers={readers}
          send={send}
          onSent={answered => {
            onChange(answered);
            setSent(true);
            close();
          }}
          onClose={theirs => {
            if (theirs) {
              onChange(theirs);
            }
            close();
          }}
        />
      ) : (
        <div className={styles.actions}>
          {mayAnswer && (
            <Button
              variant="secondary"
              className={styles.action}
              onPress={open}
            >
              {t(to.reply === undefined ? 'replies.answer' : 'replies.change')}
            </Button>
          )}
          {children}
        </div>
      )}
    </div>
  );
}
