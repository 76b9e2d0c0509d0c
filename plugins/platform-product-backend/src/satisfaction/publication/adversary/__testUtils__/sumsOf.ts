import {
  Frequency,
  MinutesSaved,
  Question,
  timesPerWeek,
} from 'backstage-plugin-platform-product-common';
import {
  frequencies,
  notUsedReasons,
  preferences,
  scale,
} from '../../questions';
import { Member } from './GroundTruth';

const choices: Record<
  Exclude<Question, 'timeSaved'>,
  readonly (string | number)[]
> = {
  score: scale,
  notUsed: notUsedReasons,
  preference: preferences,
  load: scale,
  frequency: frequencies,
};

/** What the answers of some people add up to, reckoned without the database. */
export function sumsOf(question: Question, members: Member[]): number[] {
  if (question !== 'timeSaved') {
    return choices[question].map(
      choice =>
        members.filter(({ versions }) => versions[0].value === choice).length,
    );
  }
  const sums = [0, 0, 0];
  for (const { versions } of members) {
    const { low, likely, high } = versions[0].value as MinutesSaved;
    const quarters = 4 * timesPerWeek[versions[1].value as Frequency];
    const value = (low + 4 * likely + high) * quarters;
    sums[0] += value;
    sums[1] += value ** 2;
    sums[2] += ((high - low) * quarters) ** 2;
  }
  return sums;
}
