import { useEffect, useRef, useState } from 'react';
import { Alert, Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { Mandate } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../../api';
import { EditFailure } from '../../../edit/EditFailure';
import { currentOf } from '../../../http/currentOf';
import { useWords } from '../../../translation/useWords';
import styles from '../Mandates.module.css';

/** Asks once before a requirement ends, and says what happens then. */
export function EndMandate(props: {
  mandate: Mandate;
  onEnded(): void;
  /** Hears of the requirement as a colleague left it. */
  onMeanwhile(current: Mandate): void;
  onCancel(): void;
}) {
  const { mandate, onEnded, onMeanwhile, onCancel } = props;
  const { id, policy, version } = mandate;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const [error, setError] = useState<unknown>();
  const [isSending, setSending] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);

  const end = async () => {
    setSending(true);
    try {
      await api.call('endMandate', {
        params: { mandateId: id },
        query: { version },
      });
      onEnded();
    } catch (problem) {
      const current = currentOf<Mandate>(problem);
      setError(problem);
      setSending(false);
      if (current) {
        onMeanwhile(current);
      }
    }
  };
  const question = t('mandates.ending.question', { policy });
  return (
    <div role="group" aria-label={question} className={styles.card}>
      <Text as="p" weight="bold">
        {question}
      </Text>
      <Text as="p">{t('mandates.ending.consequence')}</Text>
      {error !== undefined &&
        (currentOf(error) ? (
          <Alert
            role="alert"
            status="warning"
            icon
            title={t('mandates.ending.meanwhile')}
          />
        ) : (
          <EditFailure error={error} isShownAtFields={false} />
        ))}
      <div className={styles.actions}>
        {mandate.allowed.includes('end') && (
          <Button
            variant="secondary"
            className={styles.action}
            isPending={isSending}
            onPress={end}
          >
            {t('mandates.ending.yes')}
          </Button>
        )}
        <Button
          ref={keep}
          variant="primary"
          className={styles.action}
          onPress={onCancel}
        >
          {t('mandates.ending.no')}
        </Button>
      </div>
    </div>
  );
}
