import { forwardRef, ReactNode } from 'react';
import { Button, Text } from '@backstage/ui';
import { RatingAnswer } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { MyAnswer } from '../useMyAnswer';
import { CommentDoors } from './CommentDoors';
import { Draft } from './drafts';
import { OwnerMessageWriting } from './useOwnerMessage';
import { WhyQuestions } from './WhyQuestions';
import styles from './WhyForm.module.css';

/** The optional second step; each answer is saved as it is given. */
export const WhyForm = forwardRef<
  HTMLDivElement,
  {
    answer: RatingAnswer;
    mine: MyAnswer;
    failure: ReactNode;
    draft: Draft;
    message: OwnerMessageWriting;
    onDone(): void;
  }
>(({ answer, mine, failure, draft, message, onDone }, ref) => {
  const { t } = useWords();
  const title = t('satisfaction.why.title');
  const progress = mine.lastChange === 'details' ? mine.progress : undefined;
  const saved = t(
    mine.corrected
      ? 'satisfaction.published.meanwhileDetail'
      : 'satisfaction.saved.detail',
  );
  return (
    <div
      ref={ref}
      className={styles.why}
      role="group"
      aria-label={title}
      tabIndex={-1}
    >
      <Text as="p" variant="body-small">
        {title}
      </Text>
      <WhyQuestions answer={answer} mine={mine} />
      {mine.terms.asks.freeText && (
        <CommentDoors
          answer={answer}
          state={mine.terms.comment}
          draft={draft}
          message={message}
          onSave={comment => mine.add({ comment })}
        />
      )}
      {failure}
      <div className={styles.end}>
        <Text as="p" variant="body-small">
          {progress === 'saving' && t('satisfaction.saved.saving')}
          {progress === 'saved' && saved}
        </Text>
        <Button variant="primary" className={styles.done} onPress={onDone}>
          {t('satisfaction.why.done')}
        </Button>
      </div>
    </div>
  );
});
