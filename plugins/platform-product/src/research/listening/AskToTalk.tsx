import { useState } from 'react';
import { Alert, Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { platformProductApiRef } from '../../api';
import { Product } from '../../catalog/productOf';
import { useChoiceWords } from '../../choice/choiceWords';
import { newId } from '../../edit/newId';
import { problemAt } from '../../edit/problemAt';
import { WrittenField } from '../../edit/WrittenField';
import { currentOf } from '../../http/currentOf';
import { SendFailure } from '../../roadmap/item/SendFailure';
import { useSending } from '../../roadmap/item/useSending';
import { useWords } from '../../translation/useWords';
import styles from '../Research.module.css';

/** Notes that somebody is asked to talk; who was asked lately, only with a reason. */
export function AskToTalk(props: {
  product: Product;
  userRef: string;
  /** What the button says. */
  words: string;
  onAsked(): void;
}) {
  const { product, userRef, words, onAsked } = props;
  const { t } = useWords();
  const { day } = useChoiceWords();
  const api = useApi(platformProductApiRef);
  const [id, setId] = useState(newId);
  const [lastAskedOn, setLastAskedOn] = useState<string>();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { send, isSending, error } = useSending();

  const ask = () => {
    const why = reason.trim();
    setMissing(lastAskedOn !== undefined && !why);
    if (lastAskedOn !== undefined && !why) {
      return;
    }
    send(async () => {
      try {
        await api.call('recordContact', {
          params: product.path,
          body: { id, userRef, ...(why && { reason: why }) },
        });
      } catch (failure) {
        const current = currentOf<{ lastAskedOn: string }>(failure);
        if (!current) {
          throw failure;
        }
        setLastAskedOn(current.lastAskedOn);
        return;
      }
      setId(newId());
      setLastAskedOn(undefined);
      setReason('');
      onAsked();
    });
  };
  return (
    <div className={styles.form}>
      {lastAskedOn !== undefined && (
        <>
          <Alert
            role="alert"
            status="warning"
            icon
            title={t('listening.ask.lately', { day: day(lastAskedOn) })}
          />
          <WrittenField
            label={t('listening.ask.reason')}
            description={t('listening.ask.reasonHint')}
            longest={300}
            value={reason}
            onChange={setReason}
            problem={isMissing ? t('edit.missing') : problemAt(error, 'reason')}
          />
        </>
      )}
      <SendFailure error={error} />
      <div className={styles.actions}>
        <Button
          variant="secondary"
          className={styles.action}
          isPending={isSending}
          onPress={ask}
        >
          {lastAskedOn === undefined ? words : t('listening.ask.again')}
        </Button>
      </div>
    </div>
  );
}
