import {
  maxRoadmapText,
  maxRoadmapTitle,
} from 'backstage-plugin-platform-product-common';
import {
  areEmpty,
  asksFields,
  ItemFields,
  outcomeFields,
  riceFields,
} from './itemFields';
import { numberOf } from './numberOf';

/** What keeps an item from being saved. */
export type ItemProblem =
  | 'missing'
  | 'number'
  | 'order'
  | 'impact'
  | 'percent'
  | 'tooLong';
type Problems = Partial<Record<keyof ItemFields, ItemProblem>>;

const amounts = [
  'baseline',
  'target',
  'asksLow',
  'asksHigh',
  'asksTeams',
  'effort',
  'riceReach',
  'riceImpact',
  'riceConfidence',
] as const;

/** The most that an amount may be. */
const most = { riceImpact: 10, riceConfidence: 100 } as const;

/** The longest that a field for words may be. */
export const longest: Partial<Record<keyof ItemFields, number>> = {
  title: maxRoadmapTitle,
  problem: maxRoadmapText,
  metric: maxRoadmapTitle,
  asksWhy: maxRoadmapText,
  internalNote: maxRoadmapText,
};

/** What is wrong with each field, as far as that can be told here. */
export function problemsOf(fields: ItemFields): Problems {
  const problems: Problems = {};
  const require = (...names: Array<keyof ItemFields>) =>
    names
      .filter(name => !fields[name].trim())
      .forEach(name => {
        problems[name] = 'missing';
      });
  require('title', 'problem');
  if (!areEmpty(fields, outcomeFields)) {
    require('metric');
  }
  if (!areEmpty(fields, asksFields)) {
    require('asksLow', 'asksHigh', 'asksTeams', 'asksWhy');
  }
  if (!areEmpty(fields, riceFields)) {
    require(...riceFields);
  }
  for (const name of amounts) {
    const amount = numberOf(fields[name]);
    // Not finite: these are no digits. A measure may fall below nothing, an amount can't.
    const isMeasure = name === 'baseline' || name === 'target';
    if (
      amount !== undefined &&
      (!Number.isFinite(amount) || (amount < 0 && !isMeasure))
    ) {
      problems[name] = 'number';
    }
  }
  if ((numberOf(fields.riceImpact) ?? 0) > most.riceImpact) {
    problems.riceImpact = 'impact';
  }
  if ((numberOf(fields.riceConfidence) ?? 0) > most.riceConfidence) {
    problems.riceConfidence = 'percent';
  }
  if (
    !problems.asksHigh &&
    (numberOf(fields.asksLow) ?? 0) > (numberOf(fields.asksHigh) ?? Infinity)
  ) {
    problems.asksHigh = 'order';
  }
  for (const [name, length] of Object.entries(longest)) {
    if (fields[name as keyof ItemFields].trim().length > length) {
      problems[name as keyof ItemFields] = 'tooLong';
    }
  }
  return problems;
}

/** Where in the request each field stands. */
export const pathOf: Record<keyof ItemFields, string> = {
  title: 'title',
  problem: 'problem',
  origin: 'origin',
  jobId: 'jobId',
  metric: 'outcome.metric',
  baseline: 'outcome.baseline',
  target: 'outcome.target',
  asksLow: 'asks.hoursPerTeam.low',
  asksHigh: 'asks.hoursPerTeam.high',
  asksTeams: 'asks.teams',
  asksBy: 'asks.by',
  asksWhy: 'asks.why',
  effort: 'effort',
  riceReach: 'rice.reach',
  riceImpact: 'rice.impact',
  riceConfidence: 'rice.confidence',
  externalDeadline: 'externalDeadline',
  internalNote: 'internalNote',
};
