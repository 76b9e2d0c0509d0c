import { lazy, Suspense, useState } from 'react';
import { Button } from '@backstage/ui';
import { useWords } from '../../translation/useWords';
import { NoteFields } from '../editor/noteFields';
import styles from '../Research.module.css';

const TranscriptDialog = lazy(() =>
  import('./TranscriptDialog').then(m => ({ default: m.TranscriptDialog })),
);

/** Leads to where a transcript becomes the text of a note. */
export function TranscriptButton(props: {
  fields: NoteFields;
  onChange(to: Partial<NoteFields>): void;
}) {
  const { fields, onChange } = props;
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.actions}>
      <Button
        variant="secondary"
        className={styles.action}
        onPress={() => setOpen(true)}
      >
        {t('research.transcript.open')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <TranscriptDialog
            fields={fields}
            onImport={to => {
              onChange(to);
              setOpen(false);
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
