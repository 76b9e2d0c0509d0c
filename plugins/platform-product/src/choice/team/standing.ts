import { TeamChoice } from 'backstage-plugin-platform-product-common';

/** How a team stands to a product, seen from the team's own page. */
export type Standing =
  | 'chose'
  | 'required'
  | 'inherited'
  | 'evaluating'
  | 'optedOut'
  | 'notForUs'
  | 'toConfirm'
  | 'unsaid';

/** All of them, in the order in which the page tells them. */
export const standings: Standing[] = [
  'chose',
  'required',
  'inherited',
  'evaluating',
  'optedOut',
  'toConfirm',
  'unsaid',
  'notForUs',
];

/**
 * How the team stands to the product. What the team said comes first: it has left what it
 * has left, even where it is counted as required.
 */
export function standingOf({ statement, bucket }: TeamChoice): Standing {
  switch (statement?.choice) {
    case 'opted-out':
      return 'optedOut';
    case 'not-applicable':
      return 'notForUs';
    default:
  }
  if (bucket === 'required' || bucket === 'toConfirm') {
    return bucket;
  }
  switch (statement?.basis) {
    case 'ours':
      return 'chose';
    case 'required':
    case 'inherited':
      return statement.basis;
    default:
      return statement ? 'evaluating' : 'unsaid';
  }
}

/** Why a team is asked to look at a choice again. */
export type ReviewCause = 'requirementEnded' | 'asked' | 'lookAgain';

/** Why this one is due; undefined when it is not. */
export function reviewCauseOf({
  requirement,
  bucket,
  reconsideration,
  isStale,
}: TeamChoice): ReviewCause | undefined {
  if (requirement?.isToConfirm || bucket === 'toConfirm') {
    return 'requirementEnded';
  }
  if (reconsideration && !reconsideration.outcome) {
    return 'asked';
  }
  return isStale ? 'lookAgain' : undefined;
}
