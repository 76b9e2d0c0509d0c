import {
  MyRating,
  Question,
  RatingAnswer,
} from 'backstage-plugin-platform-product-common';
import { wholeAnswer } from './wholeAnswer';

type Answer = RatingAnswer | null;
type Part = keyof RatingAnswer;

const parts: Part[] = [
  'score',
  'notUsed',
  'preference',
  'load',
  'frequency',
  'minutesSaved',
  'comment',
];

const fixedBy: Record<Question, Part[]> = {
  score: ['score', 'notUsed'],
  notUsed: ['score', 'notUsed'],
  preference: ['preference'],
  load: ['load'],
  frequency: ['frequency'],
  timeSaved: ['frequency', 'minutesSaved'],
};

/** The parts of an answer that can't change any more once these questions are published. */
export function fixedParts(published: Question[]): Set<Part> {
  return new Set(published.flatMap(question => fixedBy[question]));
}

/**
 * An answer as far as it can still be given: what is published stands as it is.
 *
 * @param wanted - what somebody chose
 * @param standing - what the portal has
 */
export function keepingPublished(
  wanted: Answer,
  standing: Pick<MyRating, 'rating' | 'published'>,
): Answer {
  const fixed = fixedParts(standing.published);
  if (!wanted || (fixed.has('score') && !standing.rating)) {
    return null;
  }
  const kept: RatingAnswer = Object.fromEntries(
    parts
      .map(part => [part, (fixed.has(part) ? standing.rating : wanted)?.[part]])
      .filter(([, value]) => value !== undefined),
  );
  const { score, notUsed } = kept;
  return wholeAnswer(notUsed === undefined ? { score } : { notUsed }, kept);
}

/** Whether two answers say the same. */
export function sameAnswer(one: Answer, other: Answer): boolean {
  return (
    (one === null) === (other === null) &&
    parts.every(
      part => JSON.stringify(one?.[part]) === JSON.stringify(other?.[part]),
    )
  );
}
