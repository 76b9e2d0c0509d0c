import { z } from 'zod';

/** Part of a name that somebody looks for. */
export const searchTextSchema = z
  .string()
  .max(200)
  .regex(/^\P{C}*$/u, 'must not contain control characters')
  .transform(text => text.trim());
