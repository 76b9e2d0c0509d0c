import { RatingAnswer } from 'backstage-plugin-platform-product-common';

/** A score, or why somebody does not use the product. */
export type MainAnswer = Pick<RatingAnswer, 'score' | 'notUsed'>;

/** What may be added to a score or a reason. */
export type Details = Omit<RatingAnswer, 'score' | 'notUsed'>;

/** Joins an answer with the details that make sense beside it. */
export function wholeAnswer(
  main: MainAnswer,
  before: RatingAnswer | null,
): RatingAnswer {
  const { score: _score, notUsed: _notUsed, ...details } = before ?? {};
  if (main.notUsed === undefined) {
    return { ...main, ...details };
  }
  // Only somebody who uses a product can tell these.
  const {
    load: _load,
    frequency: _often,
    minutesSaved: _saved,
    ...rest
  } = details;
  return { ...main, ...rest };
}
