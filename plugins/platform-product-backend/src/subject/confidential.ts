import { SubjectMatter } from 'backstage-plugin-platform-product-common';

/**
 * What is for nobody but the person themselves, stewards included: not what is kept, not how
 * much, not even whether. Whoever could count somebody's answers or talks would know that
 * they answered, or talked.
 */
export const confidential: ReadonlySet<SubjectMatter> = new Set([
  'answer',
  'answer-mark',
  'participation',
  'note',
  'study-note',
  'study',
  'study-membership',
  'insight',
  'shared-insight',
  'volunteer',
  'contact',
  'asking',
]);
