import { Button } from '@backstage/ui';
import { useWords } from '../translation/useWords';
import { EditConflict } from './EditConflict';
import { EditFailure } from './EditFailure';
import { problemAt } from './problemAt';
import { Edit } from './useEdit';
import styles from './Edit.module.css';

/** The end of a form: what came of saving, and the buttons. */
export function EditEnd<TFields extends object>(props: {
  edit: Edit<TFields>;
  /** Paths in the request whose fields say themselves what is wrong with them. */
  paths: string[];
  onSave(): void;
  /** Given up; what was typed is gone. */
  onCancel(): void;
  /** What the button that saves says. */
  saveWords?: string;
}) {
  const { edit, paths, onSave, onCancel, saveWords } = props;
  const { t } = useWords();
  const giveUp = () => {
    edit.discard();
    onCancel();
  };
  return (
    <>
      {edit.error !== undefined && (
        <EditFailure
          error={edit.error}
          isShownAtFields={paths.some(path => problemAt(edit.error, path))}
        />
      )}
      {edit.conflict ? (
        <EditConflict
          isInSameField={Object.keys(edit.conflict).length > 0}
          onKeepTheirs={giveUp}
          onRecordMine={onSave}
        />
      ) : (
        <div className={styles.actions}>
          <Button variant="primary" className={styles.action} onPress={onSave}>
            {edit.saving ? t('edit.saving') : saveWords ?? t('edit.save')}
          </Button>
          <Button variant="tertiary" className={styles.action} onPress={giveUp}>
            {t('edit.cancel')}
          </Button>
        </div>
      )}
    </>
  );
}
