import { SubjectSection } from 'backstage-plugin-platform-product-common';
import { Words } from '../translation/useWords';

/** Names what is kept, and how much of it where that may be known. */
export function matterWords(
  { matter, count }: Pick<SubjectSection, 'matter' | 'count'>,
  t: Words,
): string {
  const words = t(`subject.matter.${matter}`);
  return count === undefined
    ? words
    : t('subject.counted', { matter: words, n: count });
}
