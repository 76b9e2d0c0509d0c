import { ChangeEvent, useId, useMemo, useState } from 'react';
import {
  Button,
  FieldLabel,
  Text,
  TextAreaField,
  TextField,
} from '@backstage/ui';
import { readTranscript } from 'backstage-plugin-platform-product-common';
import { OpenDialog } from '../../edit/OpenDialog';
import { useWords } from '../../translation/useWords';
import { NoteFields } from '../editor/noteFields';
import { useTemplates } from '../editor/templates';
import { firstCodes, SpeakerCodes, withTranscript } from './withTranscript';
import { Said } from '../../text/Said';
import styles from '../Research.module.css';

/**
 * Takes a transcript apart in the browser: what leaves this dialog has codes in the place
 * of names, and the transcript itself is kept nowhere.
 */
export function TranscriptDialog(props: {
  fields: NoteFields;
  onImport(to: Partial<NoteFields>): void;
  onClose(): void;
}) {
  const { fields, onImport, onClose } = props;
  const { t } = useWords();
  const { templateOf } = useTemplates();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<SpeakerCodes>({});
  const transcript = useMemo(() => readTranscript(text), [text]);
  const codes = { ...firstCodes(transcript), ...chosen };
  const id = useId();
  const { speakers, turns } = transcript;

  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file) {
      setText(await file.text());
    }
  };
  return (
    <OpenDialog title={t('research.transcript.title')} onClose={onClose}>
      <div className={styles.part}>
        <Text as="p">{t('research.transcript.how')}</Text>
        <div>
          <FieldLabel
            label={t('research.transcript.file')}
            description={t('research.transcript.fileHint')}
            htmlFor={id}
            descriptionId={`${id}-description`}
          />
          <input
            id={id}
            type="file"
            accept=".txt,.md,.vtt,text/plain,text/markdown,text/vtt"
            aria-describedby={`${id}-description`}
            className={styles.action}
            onChange={read}
          />
        </div>
        <TextAreaField
          label={t('research.transcript.text')}
          rows={8}
          value={text}
          onChange={setText}
        />
        <Said as="p">
          {text.trim() &&
            [
              t('research.transcript.speakers', { count: speakers.length }),
              t('research.transcript.turns', { count: turns.length }),
            ].join(', ')}
        </Said>
        {speakers.length > 0 && (
          <Text as="p">{t('research.transcript.codes')}</Text>
        )}
        {speakers.map(({ name, turns: count }) => (
          <TextField
            key={name}
            label={name}
            description={t('research.transcript.speaks', { count })}
            size="medium"
            value={codes[name]}
            onChange={code => setChosen({ ...chosen, [name]: code })}
          />
        ))}
        <div className={styles.actions}>
          <Button
            variant="primary"
            className={styles.action}
            isDisabled={!text.trim()}
            onPress={() =>
              onImport(
                withTranscript(fields, transcript, {
                  codes,
                  template: templateOf(fields.method),
                }),
              )
            }
          >
            {t('research.transcript.import')}
          </Button>
          <Button
            variant="tertiary"
            className={styles.action}
            onPress={onClose}
          >
            {t('edit.cancel')}
          </Button>
        </div>
      </div>
    </OpenDialog>
  );
}
