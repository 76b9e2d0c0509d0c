import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { reviewCauseOf } from '../standing';
import { AnswerKind } from './ReviewAnswer';

/** What can be answered for a record, in the order in which it is offered. */
export function answersTo(choice: TeamChoice): AnswerKind[] {
  return canStandAsItIs(choice)
    ? ['stillRight', 'noThanks', 'uses', 'notForUs']
    : ['noThanks', 'uses', 'notForUs'];
}

/**
 * Where nothing was said there is nothing to confirm. Nor is "because we must" an answer
 * once nobody requires it any more. And what is used instead may be hidden from the reader.
 */
function canStandAsItIs(choice: TeamChoice): boolean {
  const { statement } = choice;
  if (!statement) {
    return false;
  }
  const wasRequired =
    reviewCauseOf(choice) === 'requirementEnded' &&
    statement.basis === 'required';
  const isHidden =
    statement.choice === 'opted-out' && statement.alternative === undefined;
  return !wasRequired && !isHidden;
}
