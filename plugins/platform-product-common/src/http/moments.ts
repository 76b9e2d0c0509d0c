import { z } from 'zod';

/** A day, as `2026-11-23`. */
export const daySchema = z.iso.date('must be a day such as 2027-06-30');

/** An instant in any zone; the parsed value is in UTC. */
export const instantSchema = z.iso
  .datetime({
    offset: true,
    error: 'must be an instant such as 2027-06-30T23:59:59Z',
  })
  .transform(text => new Date(text).toISOString());
