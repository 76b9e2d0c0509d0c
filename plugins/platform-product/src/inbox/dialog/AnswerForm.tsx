import { maxRoadmapText } from 'backstage-plugin-platform-product-common';
import { WrittenField } from '../../edit/WrittenField';
import { useWords } from '../../translation/useWords';
import type { DeedFormProps } from './DeedDialog';
import { FormEnd } from './FormEnd';
import { useDeedForm } from './useDeedForm';

/** Asks for an answer. */
export function AnswerForm(props: DeedFormProps) {
  const { t } = useWords();
  const form = useDeedForm(props, 'answer', { text: '' });
  const text = form.fields.text.trim();
  return (
    <>
      <WrittenField
        label={t('inbox.dialog.answer')}
        description={t('inbox.dialog.answerHint')}
        rows={4}
        longest={maxRoadmapText}
        value={form.fields.text}
        onChange={written => form.change({ text: written })}
        problem={form.isMarked && !text ? t('inbox.dialog.missing') : undefined}
      />
      <FormEnd
        {...form}
        label={t('inbox.dialog.sendAnswer')}
        onSend={() =>
          form.submit(
            text && text.length <= maxRoadmapText
              ? { action: 'answer', text }
              : undefined,
          )
        }
        onClose={props.onClose}
      />
    </>
  );
}
