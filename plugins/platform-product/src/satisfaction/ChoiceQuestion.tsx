import { Text } from '@backstage/ui';
import { ChoiceButton } from './ChoiceButton';
import { FixedAnswer } from './FixedAnswer';
import styles from './ChoiceQuestion.module.css';

/** A question with a few answers of which one or none holds. */
export function ChoiceQuestion<TChoice extends string | number>(props: {
  question: string;
  choices: TChoice[];
  chosen?: TChoice;
  /** It is published and can't change any more. */
  isFixed?: boolean;
  labelOf(choice: TChoice): string;
  /** Is given undefined when the chosen answer is pressed again. */
  onChoose(choice: TChoice | undefined): void;
}) {
  const { question, choices, chosen, isFixed, labelOf, onChoose } = props;
  if (isFixed) {
    return (
      <FixedAnswer
        question={question}
        answer={chosen === undefined ? undefined : labelOf(chosen)}
      />
    );
  }
  return (
    <div className={styles.question}>
      <Text as="p" variant="body-medium">
        {question}
      </Text>
      <div role="group" aria-label={question} className={styles.choices}>
        {choices.map(choice => (
          <ChoiceButton
            key={choice}
            isSelected={choice === chosen}
            onChoose={() => onChoose(choice === chosen ? undefined : choice)}
          >
            {labelOf(choice)}
          </ChoiceButton>
        ))}
      </div>
    </div>
  );
}
