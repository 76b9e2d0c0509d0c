import {
  RoadmapField,
  RoadmapItemChange,
} from 'backstage-plugin-platform-product-common';
import { isDeepStrictEqual } from 'util';
import { ItemFields, StoredItem } from './StoredItem';

/** What an item says after a change; `null` empties a field, what is absent stays. */
export function changed(
  item: StoredItem,
  change: Omit<RoadmapItemChange, 'version' | 'products'>,
): ItemFields {
  const { visibility } = change;
  const next = <T>(to: T | null | undefined, from: T | undefined) =>
    to === undefined ? from : to ?? undefined;
  return {
    title: change.title ?? item.title,
    problem: change.problem ?? item.problem,
    origin: next(change.origin, item.origin),
    isInternal:
      visibility === undefined ? item.isInternal : visibility === 'internal',
    jobId: next(change.jobId, item.jobId),
    outcome: next(change.outcome, item.outcome),
    asks: next(change.asks, item.asks),
    rice: next(change.rice, item.rice),
    effort: next(change.effort, item.effort),
    externalDeadline: next(change.externalDeadline, item.externalDeadline),
    internalNote: next(change.internalNote, item.internalNote),
  };
}

const named: Record<
  Exclude<RoadmapField, 'products' | 'visibility'>,
  keyof ItemFields
> = {
  title: 'title',
  problem: 'problem',
  origin: 'origin',
  jobId: 'jobId',
  outcome: 'outcome',
  asks: 'asks',
  effort: 'effort',
  rice: 'rice',
  externalDeadline: 'externalDeadline',
};

/** The fields that differ; never the internal note, of which the history says nothing. */
export function differing(
  before: ItemFields,
  after: ItemFields,
): RoadmapField[] {
  const fields = Object.entries(named)
    .filter(([, field]) => !isDeepStrictEqual(before[field], after[field]))
    .map(([name]) => name as RoadmapField);
  return before.isInternal === after.isInternal
    ? fields
    : [...fields, 'visibility'];
}
