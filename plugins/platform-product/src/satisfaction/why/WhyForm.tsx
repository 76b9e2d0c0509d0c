import { forwardRef, ReactNode } from 'react';
import { Button, Text } from '@backstage/ui';
import { RatingAnswer } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { ChoiceQuestion } from '../ChoiceQuestion';
import { frequencies, loads, preferences } from '../scale';
import { MyAnswer } from '../useMyAnswer';
import { CommentDraft } from './commentDraft';
import { CommentField } from './CommentField';
import { MinutesQuestion } from './MinutesQuestion';
import styles from './WhyForm.module.css';

/** The optional second step; each answer is saved as it is given. */
export const WhyForm = forwardRef<
  HTMLDivElement,
  {
    answer: RatingAnswer;
    /** Of the last answer given here. */
    progress?: MyAnswer['progress'];
    failure: ReactNode;
    draft: CommentDraft;
    onAdd: MyAnswer['add'];
    onDone(): void;
  }
>(({ answer, progress, failure, draft, onAdd, onDone }, ref) => {
  const { t } = useWords();
  const usesIt = answer.notUsed === undefined;
  const title = t('satisfaction.why.title');
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
      <ChoiceQuestion
        question={t('satisfaction.why.preference.question')}
        choices={preferences}
        chosen={answer.preference}
        labelOf={choice => t(`satisfaction.why.preference.${choice}`)}
        onChoose={preference => onAdd({ preference })}
      />
      {usesIt && (
        <>
          <ChoiceQuestion
            question={t('satisfaction.why.load.question')}
            choices={loads}
            chosen={answer.load}
            labelOf={choice => t(`satisfaction.why.load.${choice}`)}
            onChoose={load => onAdd({ load })}
          />
          <ChoiceQuestion
            question={t('satisfaction.why.frequency.question')}
            choices={frequencies}
            chosen={answer.frequency}
            labelOf={choice => t(`satisfaction.why.frequency.${choice}`)}
            onChoose={frequency => onAdd({ frequency })}
          />
          <MinutesQuestion
            minutes={answer.minutesSaved}
            onAnswer={minutesSaved => onAdd({ minutesSaved })}
          />
        </>
      )}
      <CommentField
        comment={answer.comment}
        draft={draft}
        onSave={comment => onAdd({ comment })}
      />
      {failure}
      <div className={styles.end}>
        <Text as="p" variant="body-small">
          {progress === 'saving' && t('satisfaction.saved.saving')}
          {progress === 'saved' && t('satisfaction.saved.detail')}
        </Text>
        <Button variant="primary" className={styles.done} onPress={onDone}>
          {t('satisfaction.why.done')}
        </Button>
      </div>
    </div>
  );
});
