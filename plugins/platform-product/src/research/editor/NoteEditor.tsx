import { useEffect, useRef } from 'react';
import { Alert, Select, Text, TextField } from '@backstage/ui';
import {
  ResearchMethod,
  ResearchNote,
} from 'backstage-plugin-platform-product-common';
import { DayField } from '../../choice/mandates/dialog/DayField';
import { Conflict } from '../../edit/Conflict';
import { problemAt } from '../../edit/problemAt';
import { WrittenField } from '../../edit/WrittenField';
import { useWords } from '../../translation/useWords';
import { NoteFindings } from '../findings/NoteFindings';
import { Highlights } from '../highlights/Highlights';
import { TextParts } from '../highlights/TextParts';
import { useHighlights } from '../highlights/useHighlights';
import { JobField } from '../JobField';
import { TranscriptButton } from '../transcript/TranscriptButton';
import { manyStudies, Research } from '../useResearch';
import { EraseNote } from './EraseNote';
import { MethodChoice } from './MethodChoice';
import { NoteBody } from './NoteBody';
import { NoteDrafts } from './noteDrafts';
import { blankNote, fieldsOf } from './noteFields';
import { Observed } from './Observed';
import { Participants } from './Participants';
import { ReadFacts } from './ReadFacts';
import { SavedLine } from './SavedLine';
import { useTemplates } from './templates';
import { useNote } from './useNote';
import editor from './Editor.module.css';
import styles from '../Research.module.css';

const noStudy = 'none';

/** Where a note is written, or read by a colleague of the study. */
export function NoteEditor(props: {
  productRef: string;
  research: Research;
  drafts: NoteDrafts;
  noteId: string;
  note?: ResearchNote;
  /** Hears once that the portal has it. */
  onSent?(): void;
  onErased(): void;
}) {
  const { productRef, research, drafts, noteId, onSent, onErased } = props;
  const { terms, studies, jobs } = research;
  const { keepsText } = terms;
  const { t } = useWords();
  const { templateOf, withMethod } = useTemplates();
  const written = useNote({
    noteId,
    productRef,
    note: props.note,
    start: props.note
      ? fieldsOf(props.note)
      : blankNote(keepsText ? templateOf('interview') : ''),
    keepsText,
    drafts,
  });
  const { fields, note, saving, conflict, change } = written;
  const body = useRef<HTMLTextAreaElement>(null);
  const highlights = useHighlights(note);
  const isSent = note !== undefined;
  useEffect(() => {
    if (isSent) {
      onSent?.();
    }
  }, [isSent]); // eslint-disable-line react-hooks/exhaustive-deps
  const mayEdit = note === undefined || note.allowed.includes('edit');
  const error = saving.state === 'refused' ? saving.error : undefined;

  if (note?.gone) {
    return (
      <div className={styles.part}>
        <Alert
          role="alert"
          status="info"
          icon
          title={t(`research.gone.${note.gone}`)}
        />
        <EraseNote note={note} drafts={drafts} onErased={onErased} />
      </div>
    );
  }
  const text = (
    <div className={editor.text}>
      {!keepsText && (
        <Alert status="info" icon title={t('research.linkOnly')} />
      )}
      {keepsText && (
        <TextParts
          isReadOnly={!mayEdit}
          note={note}
          highlights={highlights.items}
        >
          <NoteBody
            ref={body}
            body={fields.body}
            isReadOnly={!mayEdit}
            onChange={to => change({ body: to })}
            problem={problemAt(error, 'body')}
          />
        </TextParts>
      )}
      {keepsText && mayEdit && (
        <TranscriptButton fields={fields} onChange={change} />
      )}
      {keepsText && mayEdit && (
        <WrittenField
          label={t('research.pains')}
          description={t('research.painsHint')}
          rows={3}
          value={fields.pains}
          onChange={to => change({ pains: to })}
          problem={problemAt(error, 'pains')}
        />
      )}
      {!mayEdit && fields.pains && (
        <div>
          <Text as="p" weight="bold">
            {t('research.pains')}
          </Text>
          <Text as="p" className={styles.words}>
            {fields.pains}
          </Text>
        </div>
      )}
      <TextField
        label={t('research.link')}
        description={t('research.linkHint')}
        size="medium"
        value={fields.link}
        isReadOnly={!mayEdit}
        onChange={to => change({ link: to })}
        validationBehavior="aria"
        validate={() => problemAt(error, 'link') ?? null}
      />
    </div>
  );
  return (
    <div className={styles.part}>
      {mayEdit ? (
        <SavedLine written={written} keepsText={keepsText} />
      ) : (
        <ReadFacts fields={fields} studies={studies} />
      )}
      {conflict && (
        <Conflict
          title={t('research.conflict')}
          theirs={<Text className={styles.words}>{conflict.body}</Text>}
          onKeepTheirs={written.keepTheirs}
          onRecordMine={written.recordMine}
        />
      )}
      {mayEdit && (
        <>
          <MethodChoice
            method={fields.method}
            onChange={(method: ResearchMethod) =>
              change(keepsText ? withMethod(fields, method) : { method })
            }
          />
          <div className={editor.facts}>
            <DayField
              label={t('research.heldOn')}
              description={t('research.heldOnHint')}
              day={fields.heldOn}
              onChange={heldOn => change({ heldOn })}
              problem={problemAt(error, 'heldOn')}
            />
            {studies.length > 0 && (
              <div className={styles.field}>
                <Select
                  label={t('research.study')}
                  description={t('research.studyHint')}
                  value={fields.studyId || noStudy}
                  onChange={to =>
                    change({ studyId: to === noStudy ? '' : String(to) })
                  }
                  searchable={studies.length > manyStudies}
                  options={[
                    { value: noStudy, label: t('research.noStudy') },
                    ...studies.map(({ id, title }) => ({
                      value: id,
                      label: title,
                    })),
                  ]}
                />
              </div>
            )}
            <JobField
              jobs={jobs}
              jobId={fields.jobId}
              onChange={jobId => change({ jobId })}
            />
          </div>
        </>
      )}
      <div className={editor.editor}>
        <div className={editor.who}>
          <Participants
            participants={fields.participants}
            method={fields.method}
            keepsText={keepsText}
            isReadOnly={!mayEdit}
            error={error}
            onChange={participants => change({ participants })}
          />
        </div>
        {text}
        <div className={editor.marks}>
          {keepsText && fields.method === 'shadowing' && (
            <Observed
              observed={fields.observed}
              participants={fields.participants}
              jobs={jobs}
              isReadOnly={!mayEdit}
              error={saving.state === 'refused' ? saving.error : undefined}
              onChange={observed => change({ observed })}
            />
          )}
          {keepsText && (
            <Highlights
              written={written}
              body={body}
              highlights={highlights}
              mayAdd={note === undefined || note.allowed.includes('highlight')}
            />
          )}
          {keepsText && note && mayEdit && (
            <NoteFindings
              written={written}
              body={body}
              highlights={highlights}
            />
          )}
          {note && mayEdit && (
            <EraseNote note={note} drafts={drafts} onErased={onErased} />
          )}
        </div>
      </div>
    </div>
  );
}
