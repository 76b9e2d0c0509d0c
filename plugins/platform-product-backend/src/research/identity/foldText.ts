/** Text as it reads, each character with the place where it stands. */
export interface FoldedText {
  text: string;
  /** Of each UTF-16 unit of the text: where its character starts in the original. */
  starts: number[];
  /** Where that character ends, with the accents and invisible ones that follow it. */
  ends: number[];
}

/**
 * What looks alike becomes alike: case, accents and full-width letters are evened out,
 * and what can't be seen is left out, so that none of it hides a name.
 */
export function foldText(original: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  for (const character of original) {
    const end = start + character.length;
    const folded = character
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '');
    if (folded === '' && ends.length > 0) {
      ends[ends.length - 1] = end;
    }
    for (let i = 0; i < folded.length; i++) {
      starts.push(start);
      ends.push(end);
    }
    text += folded;
    start = end;
  }
  return { text, starts, ends };
}
