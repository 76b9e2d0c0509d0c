import { Alert, Button } from '@backstage/ui';
import { useWords } from '../../translation/useWords';
import styles from '../Inbox.module.css';

/** Sends a form of the inbox, or leaves it; says when the portal did not answer. */
export function FormEnd(props: {
  label: string;
  isSending: boolean;
  hasFailed: boolean;
  onSend(): void;
  onClose(): void;
}) {
  const { label, isSending, hasFailed, onSend, onClose } = props;
  const { t } = useWords();
  return (
    <>
      {hasFailed && (
        <Alert role="alert" status="danger" icon title={t('inbox.failed')} />
      )}
      <div className={styles.actions}>
        <Button
          variant="primary"
          className={styles.action}
          isPending={isSending}
          onPress={onSend}
        >
          {label}
        </Button>
        <Button variant="tertiary" className={styles.action} onPress={onClose}>
          {t('edit.cancel')}
        </Button>
      </div>
    </>
  );
}
