import { ReactNode } from 'react';
import { Alert, Button } from '@backstage/ui';
import { useWords } from '../translation/useWords';
import styles from './Edit.module.css';

/** That a colleague was faster, and the choice between theirs and mine. */
export function Conflict(props: {
  title: string;
  /** What the colleague wrote, where it stands nowhere else. */
  theirs?: ReactNode;
  onKeepTheirs(): void;
  /** What is done with mine; recorded, unless said otherwise. */
  recordMine?: string;
  onRecordMine(): void;
}) {
  const { title, theirs, onKeepTheirs, recordMine, onRecordMine } = props;
  const { t } = useWords();
  return (
    <Alert
      role="alert"
      status="warning"
      icon
      title={title}
      description={
        <>
          {theirs}
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
              {recordMine ?? t('edit.conflict.record')}
            </Button>
          </div>
        </>
      }
    />
  );
}
