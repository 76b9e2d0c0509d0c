import {
  IdentityFinding,
  IdentityKind,
} from 'backstage-plugin-platform-product-common';
import { createHash } from 'crypto';
import { foldText } from './foldText';
import { matchPatterns } from './patterns';
import { PeopleIndex } from './PeopleIndex';

const suggestions: Record<IdentityKind, string> = {
  user: 'somebody',
  name: 'somebody',
  mention: 'somebody',
  'e-mail': 'an e-mail address',
  phone: 'a phone number',
  host: 'a host',
};

/** What a finding is called: the same as long as the words stand in the same text. */
const idOf = (where: string, words: string) =>
  createHash('sha256')
    .update(JSON.stringify([where, words]))
    .digest('hex')
    .slice(0, 24);

/** What in a text can tell who somebody is, in its order; nothing inside of another. */
export function scanText(
  where: string,
  original: string,
  people: PeopleIndex,
): IdentityFinding[] {
  const { text, starts, ends } = foldText(original);
  const isCapital = (place: number) =>
    /^[\p{Lu}\p{Lt}]/u.test(
      original.slice(starts[place], ends[place]).normalize('NFKC'),
    );
  const longestFirst = [
    ...matchPatterns(text),
    ...people.matches(text, isCapital),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const findings: IdentityFinding[] = [];
  let covered = 0;
  for (const { kind, start, end } of longestFirst) {
    if (end > covered) {
      covered = end;
      const from = starts[start];
      const to = ends[end - 1];
      const words = original.slice(from, to);
      findings.push({
        id: idOf(where, words),
        where,
        start: from,
        end: to,
        words,
        kind,
        suggestion: suggestions[kind],
      });
    }
  }
  return findings;
}
