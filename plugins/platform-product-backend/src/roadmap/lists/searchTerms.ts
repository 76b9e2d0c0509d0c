// Shorter words say too little, and in every language most of them are articles.
const shortest = 3;
const mostTerms = 12;

/**
 * The words of a text with their endings cut off, so that "agents" finds "agent" in any
 * language.
 */
export function searchTerms(text: string): string[] {
  const words = text
    .toLocaleLowerCase('en-US')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length >= shortest)
    .map(word => word.slice(0, Math.max(4, Math.ceil(word.length * 0.75))));
  return [...new Set(words)].slice(0, mostTerms);
}
