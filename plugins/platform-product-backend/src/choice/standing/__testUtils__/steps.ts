import {
  ChoiceRequest,
  OptOutReason,
} from 'backstage-plugin-platform-product-common';
import { randomUUID } from 'crypto';
import fc from 'fast-check';

/* Two departments of three teams each; the product may be meant for one of them. */
export const departments = ['group:default/north', 'group:default/south'];
export const teams = departments.flatMap(department =>
  ['a', 'b', 'c'].map(name => ({ ref: `${department}-${name}`, department })),
);
export const productId = randomUUID();

export type Said = Omit<ChoiceRequest, 'version'>;
export type Step =
  | { does: 'says'; team: number; said: Said }
  | { does: 'takes back' | 'undoes' | 'is seen'; team: number }
  | { does: 'is required'; of: string | 'all'; days: number }
  | { does: 'requirements end' }
  | { does: 'is meant for'; groups: string[] }
  | { does: 'time passes'; days: number };

const said = fc.oneof(
  fc.record({
    choice: fc.constantFrom('uses' as const, 'uses-partly' as const),
    basis: fc.constantFrom(
      'ours' as const,
      'required' as const,
      'inherited' as const,
    ),
  }),
  fc.constant<Said>({ choice: 'evaluating' }),
  fc.constant<Said>({ choice: 'not-applicable' }),
  fc.constant({
    choice: 'opted-out' as const,
    alternative: { nothing: true as const },
    reasons: ['cost' as const] as OptOutReason[],
  }),
);
const team = fc.nat({ max: teams.length - 1 });
export const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('says' as const), team, said }),
  },
  fc.record({
    does: fc.constantFrom(
      'takes back' as const,
      'undoes' as const,
      'is seen' as const,
    ),
    team,
  }),
  fc.record({
    does: fc.constant('is required' as const),
    of: fc.constantFrom('all', ...departments, teams[0].ref),
    days: fc.integer({ min: 1, max: 40 }),
  }),
  fc.constant<Step>({ does: 'requirements end' }),
  fc.record({
    does: fc.constant('is meant for' as const),
    groups: fc.constantFrom<string[]>([], [departments[0]], [teams[4].ref]),
  }),
  fc.record({
    does: fc.constant('time passes' as const),
    days: fc.integer({ min: 0, max: 30 }),
  }),
);
