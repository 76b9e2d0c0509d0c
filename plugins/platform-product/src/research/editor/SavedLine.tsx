import { Alert } from '@backstage/ui';
import { useChoiceWords } from '../../choice/choiceWords';
import { EditFailure } from '../../edit/EditFailure';
import { problemAt } from '../../edit/problemAt';
import { useWords } from '../../translation/useWords';
import { waitsFor } from './noteFields';
import { WrittenNote } from './useNote';
import { Said } from '../../text/Said';

/** Where what was typed is by now, and what has to happen for it to be safe. */
export function SavedLine(props: { written: WrittenNote; keepsText: boolean }) {
  const { written, keepsText } = props;
  const { fields, note, saving, isUnkept } = written;
  const { t } = useWords();
  const { time } = useChoiceWords();
  const waiting = waitsFor(fields, keepsText);

  function words() {
    if (saving.state === 'offline' || saving.state === 'signed-out') {
      return t(`research.saving.${saving.state}`);
    }
    if (waiting !== undefined && saving.state !== 'saving') {
      return t('research.saving.local', {
        reason: t(`research.waitsFor.${waiting}`),
      });
    }
    if (saving.state === 'kept' && note) {
      return t('research.saving.kept', { time: time(note.changedAt) });
    }
    return saving.state === 'refused' ? '' : t('research.saving.soon');
  }
  return (
    <>
      <Said as="p" variant="body-small" weight="bold">
        {words()}
      </Said>
      {isUnkept && saving.state !== 'kept' && (
        <Alert
          role="alert"
          status="warning"
          icon
          title={t('research.saving.unkept')}
        />
      )}
      {saving.state === 'refused' && (
        <EditFailure
          error={saving.error}
          isShownAtFields={[
            'body',
            'link',
            'pains',
            'heldOn',
            'participants',
            'observed',
          ].some(path => problemAt(saving.error, path))}
        />
      )}
    </>
  );
}
