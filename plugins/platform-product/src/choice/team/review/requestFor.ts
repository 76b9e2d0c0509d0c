import {
  ChoiceRequest,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';
import { requestOf } from '../../dialog/choiceFields';
import { problemsOf } from '../../dialog/choiceProblems';
import { statementSentAs } from '../../sentAs';
import { reviewCauseOf } from '../standing';
import { ReviewAnswer } from './ReviewAnswer';

/** What is sent for an answer. The day to look again is left to the portal: in a year. */
export function requestFor(
  choice: TeamChoice,
  answer: ReviewAnswer,
): ChoiceRequest & { product: string } {
  return {
    ...(answer.kind === 'stillRight'
      ? statementSentAs(answer.statement)
      : requestOf(answer.fields)),
    product: choice.product.entityRef,
    version: answer.version,
    startedBy:
      reviewCauseOf(choice) === 'requirementEnded' ? 'requirement' : 'nudge',
  };
}

/** Whether an answer says enough to be sent. */
export const isWhole = (answer: ReviewAnswer): boolean =>
  answer.kind === 'stillRight' ||
  Object.keys(problemsOf(answer.fields)).length === 0;
