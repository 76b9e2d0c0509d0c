import { useState } from 'react';
import { Alert, Button, Text } from '@backstage/ui';
import { statusOf } from '../../http/statusOf';
import { useWords } from '../../translation/useWords';
import styles from '../replies/Replies.module.css';

/** Asks once before a comment is hidden for everybody. */
export function HideComment(props: {
  onHide(): Promise<void>;
  onHidden(): void;
  onCancel(): void;
}) {
  const { onHide, onHidden, onCancel } = props;
  const { t } = useWords();
  const [error, setError] = useState<unknown>();
  const question = t('comments.hide.question');
  const hide = async () => {
    try {
      await onHide();
      onHidden();
    } catch (problem) {
      setError(problem);
    }
  };
  const refused = [403, 404].includes(statusOf(error) ?? 0);
  return (
    <div role="group" aria-label={question} className={styles.form}>
      <Text as="p" weight="bold">
        {question}
      </Text>
      <Text as="p">{t('comments.hide.consequence')}</Text>
      {error !== undefined && (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t(`comments.hide.${refused ? 'refused' : 'failed'}`)}
        />
      )}
      <div className={styles.actions}>
        <Button variant="secondary" className={styles.action} onPress={hide}>
          {t('comments.hide.confirm')}
        </Button>
        <Button variant="tertiary" className={styles.action} onPress={onCancel}>
          {t('comments.hide.cancel')}
        </Button>
      </div>
    </div>
  );
}
