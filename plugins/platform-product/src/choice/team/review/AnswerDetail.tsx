import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../../translation/useWords';
import { ChoiceFields } from '../../dialog/choiceFields';
import { problemsOf } from '../../dialog/choiceProblems';
import { OptOutQuestions } from '../../dialog/questions/OptOutQuestions';
import { UseQuestions } from '../../dialog/questions/UseQuestions';
import { ReviewAnswer } from './ReviewAnswer';
import styles from './Review.module.css';

/** What an answer needs beside itself. */
export function AnswerDetail(props: {
  choice: TeamChoice;
  answer: ReviewAnswer;
  /** Whether to say what is still to be given. */
  isMarked: boolean;
  onAnswer(answer: ReviewAnswer): void;
}) {
  const { choice, answer, isMarked, onAnswer } = props;
  const { t } = useWords();
  if (answer.kind !== 'uses' && answer.kind !== 'noThanks') {
    return null;
  }
  const { fields } = answer;
  const problems = isMarked ? problemsOf(fields) : {};
  const problemOf = (name: keyof ChoiceFields) => {
    const problem = problems[name];
    // The fields for words say themselves by how much they are too long.
    return problem && problem !== 'tooLong'
      ? t(`choiceDialog.problem.${problem}`)
      : undefined;
  };
  const Questions = answer.kind === 'uses' ? UseQuestions : OptOutQuestions;
  return (
    <div className={styles.detail}>
      <Questions
        choice={choice}
        fields={fields}
        problemOf={problemOf}
        onChange={to => onAnswer({ ...answer, fields: { ...fields, ...to } })}
      />
    </div>
  );
}
