import { z } from 'zod';

// Line breaks and tabs are what people type; everything else of this class is
// invisible on screen and could smuggle text past whoever reads a preview.
const controlCharacters = /(?![\n\r\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/**
 * Text that is kept to the letter, because places in it are counted; nothing invisible in it.
 *
 * @param longest - in UTF-16 code units, as browsers count them
 */
export const unalteredTextSchema = (longest: number) =>
  z
    .string()
    .max(longest, `must have at most ${longest} characters`)
    .refine(text => !controlCharacters.test(text), {
      message: 'must not contain control characters',
    });

/**
 * What somebody wrote: not empty, nothing invisible in it.
 *
 * @param longest - in UTF-16 code units, as browsers count them
 */
export const writtenTextSchema = (longest: number) =>
  unalteredTextSchema(longest)
    .transform(text => text.trim())
    .refine(text => text.length > 0, { message: 'must not be empty' });
