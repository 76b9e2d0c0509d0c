import { Alert, Button } from '@backstage/ui';
import { useWords } from '../translation/useWords';
import styles from './Edit.module.css';

/** That a colleague saved first, and the choice between the two. */
export function EditConflict(props: {
  /** Both wrote something else in the same field. */
  isInSameField: boolean;
  onKeepTheirs(): void;
  onRecordMine(): void;
}) {
  const { isInSameField, onKeepTheirs, onRecordMine } = props;
  const { t } = useWords();
  return (
    <Alert
      role="alert"
      status="warning"
      icon
      title={t(`edit.conflict.${isInSameField ? 'same' : 'other'}`)}
      description={
        <div className={styles.actions}>
          <Button
            variant="secondary"
            className={styles.action}
            onPress={onKeepTheirs}
          >
            {t('edit.conflict.keep')}
          </Button>
          <Button
            variant="secondary"
            className={styles.action}
            onPress={onRecordMine}
          >
            {t('edit.conflict.record')}
          </Button>
        </div>
      }
    />
  );
}
