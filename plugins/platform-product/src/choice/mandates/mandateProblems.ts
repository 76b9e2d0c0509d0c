import { maxStatementLength } from 'backstage-plugin-platform-product-common';
import { endOf } from './lastDay';
import { MandateFields } from './mandateFields';

/** What keeps a requirement from being saved. */
export type MandateProblem = 'missing' | 'past' | 'tooLong';

/**
 * What is wrong with each field, as far as that can be told here.
 *
 * @param now - in milliseconds
 */
export function problemsOf(
  fields: MandateFields,
  now: number,
): Partial<Record<keyof MandateFields, MandateProblem>> {
  const texts = (['policy', 'protects', 'reason'] as const).flatMap(name => {
    const { length } = fields[name].trim();
    if (length === 0) {
      return [[name, 'missing']];
    }
    return length > maxStatementLength ? [[name, 'tooLong']] : [];
  });
  return {
    ...Object.fromEntries(texts),
    ...(!fields.ownerRef && { ownerRef: 'missing' }),
    ...(fields.scope.length === 0 && { scope: 'missing' }),
    ...lastDayProblem(fields.lastDay, now),
  };
}

function lastDayProblem(day: string, now: number) {
  if (!day) {
    return { lastDay: 'missing' as const };
  }
  return Date.parse(endOf(day)) <= now ? { lastDay: 'past' as const } : {};
}
