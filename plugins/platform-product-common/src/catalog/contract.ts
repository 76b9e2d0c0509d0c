import { z } from 'zod';
import { canonicalEntityRef } from './entityRef';

// Adopters may loosen the catalog's own rules for names, so only what can't be part
// of a reference is refused. PostgreSQL can't store a zero character at all.
const segment = z
  .string()
  .min(1)
  .max(253)
  .regex(/^[^\s:/\p{C}]+$/u, 'must be part of an entity reference')
  .transform(text => text.toLocaleLowerCase('en-US'));

/**
 * The path parameters of everything that belongs to a product, in canonical case.
 *
 * @public
 */
export const productPathSchema = z.strictObject({
  kind: segment,
  namespace: segment,
  name: segment,
});

/**
 * The path parameters of everything that belongs to a team, in canonical case.
 *
 * @public
 */
export const teamPathSchema = z.strictObject({
  namespace: segment,
  name: segment,
});

/**
 * An entity with the name that people know it by.
 *
 * @public
 */
export const namedEntitySchema = z.strictObject({
  entityRef: z.string(),
  title: z.string(),
});

/**
 * A team as the catalog knows it.
 *
 * @public
 */
export const teamSchema = namedEntitySchema.extend({
  developers: z.number().int().min(0),
});

/**
 * A full entity reference in any case; the parsed value is canonical.
 *
 * @public
 */
export const entityRefSchema = z
  .string()
  .max(800)
  .regex(
    /^[^\s:/\p{C}]+:[^\s:/\p{C}]+\/[^\s:/\p{C}]+$/u,
    'must be a full entity reference such as group:default/payments',
  )
  .transform(ref => canonicalEntityRef(ref));

/**
 * The full reference of a group in any case; the parsed value is canonical.
 *
 * @public
 */
export const groupRefSchema = entityRefSchema.refine(
  ref => ref.startsWith('group:'),
  { message: 'must be a group such as group:default/payments' },
);
