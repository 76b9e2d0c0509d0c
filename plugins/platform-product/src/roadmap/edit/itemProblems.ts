import {
  maxRoadmapText,
  maxRoadmapTitle,
} from 'backstage-plugin-platform-product-common';
import { areEmpty, asksFields, ItemFields, outcomeFields } from './itemFields';
import { numberOf } from './numberOf';

/** What keeps an item from being saved. */
export type ItemProblem = 'missing' | 'number' | 'order' | 'tooLong';
type Problems = Partial<Record<keyof ItemFields, ItemProblem>>;

const amounts = [
  'baseline',
  'target',
  'asksLow',
  'asksHigh',
  'asksTeams',
  'effort',
] as const;

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
  if (
    !problems.asksHigh &&
    (numberOf(fields.asksLow) ?? 0) > (numberOf(fields.asksHigh) ?? Infinity)
  ) {
    problems.asksHigh = 'order';
  }
  for (const [name, most] of Object.entries(longest)) {
    if (fields[name as keyof ItemFields].trim().length > most) {
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
  externalDeadline: 'externalDeadline',
  internalNote: 'internalNote',
};
