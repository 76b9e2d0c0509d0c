import { useState } from 'react';
import { Button } from '@backstage/ui';
import {
  OwnerMessage,
  OwnerMessageStatus,
} from 'backstage-plugin-platform-product-common';
import { currentOf } from '../../http/currentOf';
import { statusOf } from '../../http/statusOf';
import { useWords } from '../../translation/useWords';
import { Said } from '../../text/Said';
import styles from '../replies/Replies.module.css';

/** Closes a message, or opens it again. */
export function MessageStatus(props: {
  message: OwnerMessage;
  change(
    next: OwnerMessageStatus,
    message: OwnerMessage,
  ): Promise<OwnerMessage>;
  onChange(changed: OwnerMessage): void;
}) {
  const { message, change, onChange } = props;
  const { t } = useWords();
  const [outcome, setOutcome] = useState<
    'closed' | 'reopened' | 'changed' | 'failed' | 'refused'
  >();
  const isClosed = message.status === 'closed';

  const press = async () => {
    const before = message.reply === undefined ? 'new' : 'answered';
    try {
      onChange(await change(isClosed ? before : 'closed', message));
      setOutcome(isClosed ? 'reopened' : 'closed');
    } catch (error) {
      const current = currentOf<OwnerMessage>(error);
      if (current) {
        onChange(current);
        setOutcome('changed');
      } else {
        setOutcome(
          [403, 404].includes(statusOf(error) ?? 0) ? 'refused' : 'failed',
        );
      }
    }
  };
  return (
    <>
      <Button variant="tertiary" className={styles.action} onPress={press}>
        {t(`ownerMessages.${isClosed ? 'reopen' : 'close'}`)}
      </Button>
      <Said as="span" variant="body-small">
        {outcome && t(`ownerMessages.${outcome}`)}
      </Said>
    </>
  );
}
