import { useEffect, useRef, useState } from 'react';
import { Button, Text, TextAreaField } from '@backstage/ui';
import { maxCommentLength } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { MyAnswer } from '../useMyAnswer';
import { CommentPreview } from './CommentPreview';
import { Draft } from './drafts';
import styles from './CommentField.module.css';

/** A confidential comment, saved when the field is left or on the button. */
export function CommentField(props: {
  comment?: string;
  /** Where the saved one stands. */
  state: MyAnswer['terms']['comment'];
  usesIt: boolean;
  draft: Draft;
  onSave(comment: string | undefined): void;
}) {
  const { comment = '', state, usesIt, draft, onSave } = props;
  const { t } = useWords();
  const [text, setText] = useState(() => draft.read() ?? comment);
  const over = text.length - maxCommentLength;
  const unsaved = text.trim() !== comment;

  const shown = useRef(comment);
  useEffect(() => {
    if (comment !== shown.current && unsaved) {
      // Changed by something else than this field: an undo.
      setText(comment);
      draft.clear();
    }
    shown.current = comment;
  }, [comment, unsaved, draft]);

  const write = (next: string) => {
    setText(next);
    draft.keep(next);
  };
  const save = () => {
    if (unsaved && over <= 0) {
      onSave(text.trim() || undefined);
    }
  };
  return (
    <div className={styles.comment}>
      <TextAreaField
        label={t('satisfaction.why.comment.question')}
        description={
          comment && state ? t(`satisfaction.why.comment.${state}`) : undefined
        }
        rows={3}
        value={text}
        onChange={write}
        onBlur={save}
        validationBehavior="aria"
        validate={() =>
          over > 0
            ? t('satisfaction.why.comment.tooLong', { over: String(over) })
            : null
        }
      />
      <div className={styles.below}>
        <Text as="p" variant="body-small">
          {t('satisfaction.why.comment.length', {
            length: text.length,
            max: maxCommentLength,
          })}{' '}
          {unsaved && t('satisfaction.why.comment.unsaved')}
        </Text>
        <Button variant="secondary" className={styles.save} onPress={save}>
          {t('satisfaction.why.comment.save')}
        </Button>
      </div>
      <CommentPreview text={text} usesIt={usesIt} />
    </div>
  );
}
