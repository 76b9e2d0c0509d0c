import { z } from 'zod';
import { maxCommentLength } from './answers';

// Line breaks and tabs are what people type; everything else of this class is
// invisible on screen and could smuggle text past whoever reads a preview.
const controlCharacters = /(?![\n\r\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
/** What somebody wrote: not empty, not too long, nothing invisible in it. */
export const writtenTextSchema = z
  .string()
  .max(maxCommentLength, `must have at most ${maxCommentLength} characters`)
  .refine(text => !controlCharacters.test(text), {
    message: 'must not contain control characters',
  })
  .transform(text => text.trim())
  .refine(text => text.length > 0, { message: 'must not be empty' });
