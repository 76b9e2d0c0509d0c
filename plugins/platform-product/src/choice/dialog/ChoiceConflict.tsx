import { Alert, Button } from '@backstage/ui';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useChoiceWords } from '../choiceWords';
import styles from '../../edit/Edit.module.css';

/** That a colleague was faster, with what they said, and the choice between the two. */
export function ChoiceConflict(props: {
  theirs: TeamChoice;
  onKeepTheirs(): void;
  onRecordMine(): void;
}) {
  const { theirs, onKeepTheirs, onRecordMine } = props;
  const { t } = useWords();
  const words = useChoiceWords();
  const statement = words.statement(theirs);
  return (
    <Alert
      role="alert"
      status="warning"
      icon
      title={
        theirs.confirmedAt
          ? t('choiceDialog.conflict.at', {
              time: words.time(theirs.confirmedAt),
              statement,
            })
          : t('choiceDialog.conflict.takenBack')
      }
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
