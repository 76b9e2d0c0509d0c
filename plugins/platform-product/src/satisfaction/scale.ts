import {
  Frequency,
  Load,
  NotUsedReason,
  Preference,
  Score,
} from 'backstage-plugin-platform-product-common';

/** The answers to each question, in the order in which they are shown. */
export const scores: Score[] = [1, 2, 3, 4, 5];
export const notUsedReasons: NotUsedReason[] = [
  'never-needed',
  'did-not-know',
  'tried',
  'other-tool',
];
export const preferences: Preference[] = ['this', 'alternative', 'own'];
export const loads: Load[] = [1, 2, 3, 4, 5];
export const frequencies: Frequency[] = ['daily', 'weekly', 'now-and-then'];
