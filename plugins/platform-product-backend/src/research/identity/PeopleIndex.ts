import { foldText } from './foldText';
import { Match } from './patterns';

/** A user of the catalog. */
export interface KnownPerson {
  ref: string;
  displayName?: string;
}

const fewestLetters = 3;
const word = /[\p{L}\p{N}]+/gu;
const wordsOf = (folded: string): string[] => folded.match(word) ?? [];
const letters = (words: string[]) => words.join('').length;

/**
 * Finds the people of the catalog in a text in one pass, however many there are: each word
 * of the text, and each few in a row, is looked up once.
 */
export class PeopleIndex {
  private readonly logins = new Set<string>();
  private readonly names = new Set<string>();
  /** First and last names by themselves; many are words of a language as well. */
  private readonly parts = new Set<string>();
  private longest = 1;

  constructor(people: KnownPerson[]) {
    for (const { ref, displayName = '' } of people) {
      const login = wordsOf(foldText(ref.split('/').pop() ?? '').text);
      this.add(this.logins, login);
      const name = wordsOf(foldText(displayName).text);
      this.add(this.names, name);
      if (name.length > 1) {
        const first = name[0];
        const last = name[name.length - 1];
        this.add(this.names, [first, last]);
        this.add(this.names, [last, first]);
        this.add(this.parts, [first]);
        this.add(this.parts, [last]);
      }
    }
  }

  /**
   * @param isCapital - whether a letter of the text was written as a capital: by itself, a
   * first or a last name counts only so, or nobody could write "will" or "grace"
   */
  matches(folded: string, isCapital: (place: number) => boolean): Match[] {
    const places = [...folded.matchAll(word)].map(({ 0: text, index }) => ({
      text,
      start: index,
      end: index + text.length,
    }));
    const found: Match[] = [];
    places.forEach(({ start }, i) => {
      let words = '';
      for (let j = i; j < Math.min(i + this.longest, places.length); j++) {
        words = j === i ? places[j].text : `${words} ${places[j].text}`;
        const { end } = places[j];
        if (this.names.has(words)) {
          found.push({ kind: 'name', start, end });
        } else if (this.logins.has(words)) {
          found.push({ kind: 'user', start, end });
        } else if (this.parts.has(words) && isCapital(start)) {
          found.push({ kind: 'name', start, end });
        }
      }
    });
    return found;
  }

  private add(index: Set<string>, words: string[]): void {
    if (letters(words) >= fewestLetters) {
      index.add(words.join(' '));
      this.longest = Math.max(this.longest, words.length);
    }
  }
}
