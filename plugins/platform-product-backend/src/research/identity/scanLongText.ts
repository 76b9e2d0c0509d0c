import { IdentityFinding } from 'backstage-plugin-platform-product-common';
import { setImmediate } from 'timers/promises';
import { PeopleIndex } from './PeopleIndex';
import { scanText } from './scanText';

/** Characters that are looked through in one go: some hundredths of a second. */
const pieceLength = 20_000;

/** Behind a line, else behind a word: there no name is cut in two that could be told whole. */
function endOfPiece(text: string, start: number): number {
  const most = start + pieceLength;
  if (most >= text.length) {
    return text.length;
  }
  const places = ['\n', ' '].map(gap => text.lastIndexOf(gap, most - 1) + 1);
  return places.find(place => place > start) ?? most;
}

/** The same as `scanText`, letting others have their turn: a note may be a megabyte long. */
export async function scanLongText(
  where: string,
  text: string,
  people: PeopleIndex,
): Promise<IdentityFinding[]> {
  const found: IdentityFinding[][] = [];
  for (let start = 0; start < text.length; ) {
    const offset = start;
    const end = endOfPiece(text, offset);
    found.push(
      scanText(where, text.slice(offset, end), people).map(finding => ({
        ...finding,
        start: finding.start + offset,
        end: finding.end + offset,
      })),
    );
    start = end;
    await setImmediate();
  }
  return found.flat();
}
