import { forwardRef } from 'react';
import { Score } from 'backstage-plugin-platform-product-common';
import { useWords } from '../translation/useWords';
import { Answer } from './AnswerQueue';
import { ChoiceButton } from './ChoiceButton';
import { scores } from './scale';
import styles from './ScoreButtons.module.css';

/** The five scores and "I don't use it". */
export const ScoreButtons = forwardRef<
  HTMLDivElement,
  {
    question: string;
    chosen: Answer;
    onScore(score: Score): void;
    reasonsShown: boolean;
    onNotUsed(): void;
  }
>(({ question, chosen, onScore, reasonsShown, onNotUsed }, ref) => {
  const { t } = useWords();
  return (
    <div
      role="group"
      aria-label={question}
      className={styles.answers}
      ref={ref}
    >
      <div className={styles.row}>
        <div className={styles.scores}>
          {scores.map(score => (
            <ChoiceButton
              key={score}
              className={styles.score}
              isSelected={chosen?.score === score}
              onChoose={() => onScore(score)}
            >
              <span className={styles.number}>{score}</span>{' '}
              {t(`satisfaction.score.${score}`)}
            </ChoiceButton>
          ))}
        </div>
        <ChoiceButton
          className={styles.notUsed}
          isSelected={chosen?.notUsed !== undefined}
          aria-expanded={reasonsShown}
          onChoose={onNotUsed}
        >
          {t('satisfaction.notUsed.button')}
        </ChoiceButton>
      </div>
    </div>
  );
});
