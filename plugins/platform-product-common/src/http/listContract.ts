import { z } from 'zod';

/**
 * The query of every list: at most 500 a page, 50 unless asked.
 *
 * @public
 */
export const pageRequestSchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(500).optional(),
  cursor: z.string().min(1).max(2000).optional(),
});

/**
 * A page of the given items.
 *
 * @public
 */
export const pageOf = <TItem extends z.ZodType>(item: TItem) =>
  z.strictObject({
    items: z.array(item),
    nextCursor: z.string().optional(),
    totalItems: z.number().int().min(0).optional(),
  });
