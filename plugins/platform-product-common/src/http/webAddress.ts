import { z } from 'zod';

/** An address that a browser may open. The server never does. */
export const webAddressSchema = z
  .url({
    protocol: /^https?$/,
    error: 'must be an http or https address',
    // What is no address at all has no user name to look for: that would throw.
    abort: true,
  })
  .max(2000)
  .refine(text => new URL(text).username === '', {
    message: 'must not contain a user name',
  });
