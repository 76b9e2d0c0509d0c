import { useState } from 'react';
import { Radio, RadioGroup } from '@backstage/ui';
import { RatingAnswer } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { MyAnswer } from '../useMyAnswer';
import { CommentField } from './CommentField';
import { Draft } from './drafts';
import { MessageField } from './MessageField';
import { releasedFrom } from './releasedFrom';
import { OwnerMessageWriting } from './useOwnerMessage';
import styles from './CommentDoors.module.css';

type Door = 'confidential' | 'named';

/**
 * A comment has two doors. Each keeps words of its own: the same words behind both
 * would tell whose the confidential ones are.
 */
export function CommentDoors(props: {
  answer: RatingAnswer;
  state: MyAnswer['terms']['comment'];
  draft: Draft;
  message: OwnerMessageWriting;
  onSave(comment: string | undefined): void;
}) {
  const { answer, state, draft, message, onSave } = props;
  const { t } = useWords();
  const [door, setDoor] = useState<Door>(
    message.text === '' ? 'confidential' : 'named',
  );
  return (
    <div className={styles.doors}>
      <RadioGroup
        label={t('satisfaction.why.comment.doors')}
        value={door}
        onChange={chosen => setDoor(chosen as Door)}
      >
        <Radio value="confidential" className={styles.door}>
          {t('satisfaction.why.comment.confidential', {
            people: String(releasedFrom),
          })}
        </Radio>
        <Radio value="named" className={styles.door}>
          {t('satisfaction.why.comment.named')}
        </Radio>
      </RadioGroup>
      {door === 'confidential' ? (
        <CommentField
          comment={answer.comment}
          state={state}
          usesIt={answer.notUsed === undefined}
          draft={draft}
          onSave={onSave}
        />
      ) : (
        <MessageField message={message} comment={answer.comment} />
      )}
    </div>
  );
}
