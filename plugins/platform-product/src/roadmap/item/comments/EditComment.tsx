import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  maxRoadmapText,
  RoadmapComment,
} from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../../api';
import { editDraft } from '../../../edit/editDraft';
import { EditEnd } from '../../../edit/EditEnd';
import { problemAt } from '../../../edit/problemAt';
import { useEdit } from '../../../edit/useEdit';
import { WrittenField } from '../../../edit/WrittenField';
import { useWords } from '../../../translation/useWords';
import { useReader } from '../Reader';
import styles from '../Item.module.css';

interface CommentFields {
  text: string;
}

const fieldsOf = ({ text = '' }: RoadmapComment): CommentFields => ({ text });

/** Where somebody rewords a comment of theirs. */
export function EditComment(props: {
  itemId: string;
  comment: RoadmapComment;
  onSaved(comment: RoadmapComment): void;
  /** Hears of it as it was left in another window. */
  onMeanwhile(comment: RoadmapComment): void;
  onClose(): void;
}) {
  const { itemId, comment, onSaved, onMeanwhile, onClose } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const reader = useReader();
  const [asked, setAsked] = useState(false);
  const edit = useEdit<RoadmapComment, CommentFields>({
    record: comment,
    fieldsOf,
    draft: editDraft('roadmap-comment', reader, comment.id),
    save: ({ fields, version }) =>
      api.call('changeRoadmapComment', {
        params: { itemId, commentId: comment.id },
        body: { text: fields.text.trim(), version },
      }),
    onSaved,
    onConflict: onMeanwhile,
  });
  const { text } = edit.fields;
  const length = text.trim().length;
  return (
    <div className={styles.form}>
      <WrittenField
        label={t('roadmapItem.comments.text')}
        rows={3}
        longest={maxRoadmapText}
        value={text}
        onChange={to => edit.change({ text: to })}
        problem={
          asked && length === 0
            ? t('edit.missing')
            : problemAt(edit.error, 'text')
        }
        theirs={edit.conflict?.text}
      />
      <EditEnd
        edit={edit}
        paths={['text']}
        onSave={() => {
          setAsked(true);
          if (length > 0 && length <= maxRoadmapText) {
            edit.save();
          }
        }}
        onCancel={onClose}
      />
    </div>
  );
}
