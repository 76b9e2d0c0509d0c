import {
  RoadmapAsks,
  RoadmapItem,
  RoadmapItemChange,
  RoadmapOrigin,
  RoadmapOutcome,
  RoadmapRice,
} from 'backstage-plugin-platform-product-common';
import { TypedFields } from '../../edit/editDraft';
import { numberOf } from './numberOf';

/** An item as it is typed; what is empty is not said. */
export interface ItemFields {
  title: string;
  problem: string;
  origin: string;
  jobId: string;
  metric: string;
  baseline: string;
  target: string;
  asksLow: string;
  asksHigh: string;
  asksTeams: string;
  /** A day, such as `2027-06-30`. */
  asksBy: string;
  asksWhy: string;
  effort: string;
  riceReach: string;
  riceImpact: string;
  /** In percent. */
  riceConfidence: string;
  /** A day, such as `2027-06-30`. */
  externalDeadline: string;
  internalNote: string;
}

const typed = (value: number | undefined) =>
  value === undefined ? '' : String(value);
const percentOf = (share: number) => Number((share * 100).toFixed(2));
const dayOf = (day: string | undefined) => day?.slice(0, 10) ?? '';

/** An item as it is typed. */
export function fieldsOf(item: RoadmapItem): ItemFields {
  const { title, problem, origin, job, outcome, asks, effort, rice } = item;
  return {
    title,
    problem,
    origin: origin ?? '',
    jobId: job?.id ?? '',
    metric: outcome?.metric ?? '',
    baseline: typed(outcome?.baseline),
    target: typed(outcome?.target),
    asksLow: typed(asks?.hoursPerTeam.low),
    asksHigh: typed(asks?.hoursPerTeam.high),
    asksTeams: typed(asks?.teams),
    asksBy: dayOf(asks?.by),
    asksWhy: asks?.why ?? '',
    effort: typed(effort),
    riceReach: typed(rice?.reach),
    riceImpact: typed(rice?.impact),
    riceConfidence: typed(rice && percentOf(rice.confidence)),
    externalDeadline: dayOf(item.externalDeadline),
    internalNote: item.internalNote ?? '',
  };
}

/** The fields that together say what shall be better. */
export const outcomeFields = ['metric', 'baseline', 'target'] as const;

/** The fields that together say what is asked of teams. */
export const asksFields = [
  'asksLow',
  'asksHigh',
  'asksTeams',
  'asksBy',
  'asksWhy',
] as const;

/** The fields that together say how much comes of it, for its effort. */
export const riceFields = [
  'riceReach',
  'riceImpact',
  'riceConfidence',
] as const;

/** Whether nothing is typed in any of some fields. */
export const areEmpty = (
  fields: ItemFields,
  names: ReadonlyArray<keyof ItemFields>,
) => names.every(name => fields[name].trim() === '');

/** What was changed of an item; the rest is not sent, so that it stays as others left it. */
export function changeOf({
  fields,
  base,
  version,
}: TypedFields<ItemFields>): RoadmapItemChange {
  const changed = (...names: Array<keyof ItemFields>) =>
    names.some(name => fields[name] !== base[name]);
  const text = (name: keyof ItemFields) => fields[name].trim() || null;
  return {
    ...(changed('title') && { title: fields.title.trim() }),
    ...(changed('problem') && { problem: fields.problem.trim() }),
    ...(changed('origin') && {
      origin: (fields.origin || null) as RoadmapOrigin | null,
    }),
    ...(changed('jobId') && { jobId: fields.jobId || null }),
    ...(changed(...outcomeFields) && { outcome: outcomeOf(fields) }),
    ...(changed(...asksFields) && { asks: asksOf(fields) }),
    ...(changed('effort') && { effort: numberOf(fields.effort) ?? null }),
    ...(changed(...riceFields) && { rice: riceOf(fields) }),
    ...(changed('externalDeadline') && {
      externalDeadline: fields.externalDeadline || null,
    }),
    ...(changed('internalNote') && { internalNote: text('internalNote') }),
    version,
  };
}

function outcomeOf(fields: ItemFields): RoadmapOutcome | null {
  if (areEmpty(fields, outcomeFields)) {
    return null;
  }
  const baseline = numberOf(fields.baseline);
  const target = numberOf(fields.target);
  return {
    metric: fields.metric.trim(),
    ...(baseline !== undefined && { baseline }),
    ...(target !== undefined && { target }),
  };
}

function asksOf(fields: ItemFields): RoadmapAsks | null {
  if (areEmpty(fields, asksFields)) {
    return null;
  }
  const { asksBy } = fields;
  return {
    hoursPerTeam: {
      low: numberOf(fields.asksLow) ?? 0,
      high: numberOf(fields.asksHigh) ?? 0,
    },
    teams: numberOf(fields.asksTeams) ?? 0,
    ...(asksBy && { by: asksBy }),
    why: fields.asksWhy.trim(),
  };
}

function riceOf(fields: ItemFields): RoadmapRice | null {
  if (areEmpty(fields, riceFields)) {
    return null;
  }
  return {
    reach: numberOf(fields.riceReach) ?? 0,
    impact: numberOf(fields.riceImpact) ?? 0,
    confidence: (numberOf(fields.riceConfidence) ?? 0) / 100,
  };
}
