import { forwardRef, useId } from 'react';
import { FieldLabel, Text } from '@backstage/ui';
import { useWords } from '../../translation/useWords';
import editor from './Editor.module.css';

/** The text of a note, as it is written: what is selected in it can be highlighted. */
export const NoteBody = forwardRef<
  HTMLTextAreaElement,
  {
    body: string;
    isReadOnly: boolean;
    onChange(body: string): void;
    problem?: string;
  }
>(({ body, isReadOnly, onChange, problem }, ref) => {
  const { t } = useWords();
  const id = useId();
  return (
    <div>
      <FieldLabel
        label={t('research.body')}
        description={t('research.bodyHint')}
        htmlFor={id}
        descriptionId={`${id}-description`}
      />
      <textarea
        ref={ref}
        id={id}
        className={editor.body}
        value={body}
        readOnly={isReadOnly}
        onChange={event => onChange(event.target.value)}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-description ${id}-problem`}
      />
      <Text as="p" id={`${id}-problem`} variant="body-small" color="danger">
        {problem}
      </Text>
    </div>
  );
});
