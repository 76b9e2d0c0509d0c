import {
  MeasuredValue,
  RoadmapEffect,
} from 'backstage-plugin-platform-product-common';
import { numberOf } from '../../edit/numberOf';

/** One measurement while it is being typed. */
export interface MeasuredFields {
  value: string;
  on: string;
  source: string;
}

/** What owners say was measured, while it is being typed. */
export interface EffectFields {
  before: MeasuredFields;
  after: MeasuredFields;
}

/** What a measurement lacks. */
export type MeasuredProblem = 'notANumber' | 'noValue' | 'noDay';

const fieldsOfOne = (measured: MeasuredValue | undefined): MeasuredFields => ({
  value: measured ? String(measured.value) : '',
  on: measured?.on ?? '',
  source: measured?.source ?? '',
});

/** What was measured so far, to be changed. */
export const fieldsOf = ({ before, after }: RoadmapEffect): EffectFields => ({
  before: fieldsOfOne(before),
  after: fieldsOfOne(after),
});

/** What has to be said before a measurement can be recorded; leaving it out is fine. */
export function problemOf(fields: MeasuredFields): MeasuredProblem | undefined {
  const value = numberOf(fields.value);
  if (value === undefined) {
    return fields.on || fields.source.trim() ? 'noValue' : undefined;
  }
  if (!Number.isFinite(value)) {
    return 'notANumber';
  }
  return fields.on ? undefined : 'noDay';
}

/** What is sent; nothing for what was left empty. */
export function measuredIn({
  value,
  on,
  source,
}: MeasuredFields): MeasuredValue | undefined {
  const number = numberOf(value);
  return number === undefined
    ? undefined
    : { value: number, on, ...(source.trim() && { source: source.trim() }) };
}
