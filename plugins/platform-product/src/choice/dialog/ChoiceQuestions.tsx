import { ChoiceQuestion } from './questions/ChoiceQuestion';
import { isRequired, needsBasis, Start } from './choiceFields';
import { FurtherQuestions } from './questions/FurtherQuestions';
import { OptOutQuestions } from './questions/OptOutQuestions';
import { QuestionProps } from './questions/QuestionProps';
import { RequiredQuestion } from './questions/RequiredQuestion';
import { UseQuestions } from './questions/UseQuestions';
import { RequirementNotice } from './RequirementNotice';
import { TakesOn } from './TakesOn';

/** The questions that what was answered so far leaves open. */
export function ChoiceQuestions(props: QuestionProps & { start: Start }) {
  const { start, choice, fields } = props;
  const isChoosing = start === 'choose';
  const isOptOut = fields.choice === 'opted-out';
  return (
    <>
      {choice.requirement && (
        <RequirementNotice requirement={choice.requirement} />
      )}
      {isChoosing && <ChoiceQuestion {...props} />}
      {!isChoosing && isRequired(choice) && <RequiredQuestion {...props} />}
      {isChoosing && needsBasis(fields) && <UseQuestions {...props} />}
      {isOptOut && <OptOutQuestions {...props} />}
      {fields.choice && <FurtherQuestions key={fields.choice} {...props} />}
      {isOptOut && <TakesOn product={choice.product.entityRef} />}
    </>
  );
}
