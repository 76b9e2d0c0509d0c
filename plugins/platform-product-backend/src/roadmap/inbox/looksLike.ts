import { searchTerms } from '../lists/searchTerms';

const shortest = 4;
const stem = 5;
const share = 0.5;

const wordsOf = (title: string) =>
  new Set(
    searchTerms(title)
      .filter(term => term.length >= shortest)
      .map(term => term.slice(0, stem)),
  );

/**
 * Whether two titles likely mean the same: they have half of the words in common that say
 * something, of the shorter one. A search finds more, but here nobody has asked for it.
 */
export function looksLike(one: string, other: string): boolean {
  const words = wordsOf(one);
  const others = wordsOf(other);
  const common = [...words].filter(word => others.has(word)).length;
  return common > 0 && common >= share * Math.min(words.size, others.size);
}
