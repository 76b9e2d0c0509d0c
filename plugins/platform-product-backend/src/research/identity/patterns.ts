import { IdentityKind } from 'backstage-plugin-platform-product-common';
import { isIPv4, isIPv6 } from 'net';

/** A place in folded text. */
export interface Match {
  kind: IdentityKind;
  start: number;
  end: number;
}

interface Pattern {
  kind: IdentityKind;
  pattern: RegExp;
  fits?: (words: string) => boolean;
}

const endings =
  'com|org|net|io|dev|app|cloud|de|at|ch|eu|uk|us|fr|nl|it|es|internal|local|corp|lan|intra|intranet|home|test|example|localdomain';
const notInside = '(?<![\\p{L}\\p{N}_])';
const notGoingOn = '(?![\\p{L}\\p{N}_])';
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})';

// Every repetition is bounded or can be read in one way only: none takes long.
const patterns: Pattern[] = [
  {
    kind: 'user',
    pattern: new RegExp(
      `${notInside}user:(?:[\\p{L}\\p{N}._-]{1,63}/)?[\\p{L}\\p{N}._-]{0,62}[\\p{L}\\p{N}]`,
      'gu',
    ),
  },
  {
    kind: 'e-mail',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}@${label}(?:\\.${label}){0,8}`,
      'gu',
    ),
  },
  {
    kind: 'mention',
    pattern:
      /(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}](?:[\p{L}\p{N}._/-]{0,62}[\p{L}\p{N}])?/gu,
  },
  // With a country in front.
  {
    kind: 'phone',
    pattern:
      /(?<![\p{L}\p{N}])(?:\+|00)[1-9](?:[\s()./-]{0,3}\d){6,13}(?!\d)/gu,
  },
  // With an area in front: 0171 2345678, 030/123456, (555) 123-4567.
  {
    kind: 'phone',
    pattern:
      /(?<![\p{L}\p{N}.:-])\(?0\d{2,4}\)?[ /-]{1,2}\d{3}(?:[ -]?\d){2,7}(?![\d:])/gu,
  },
  {
    kind: 'phone',
    pattern:
      /(?<![\p{L}\p{N}.:-])\(?[2-9]\d{2}\)?[ -]\d{3}[ -]\d{4}(?![\d:-])/gu,
  },
  {
    kind: 'host',
    pattern: new RegExp(
      `${notInside}(?:${label}\\.){2,8}[\\p{L}]{2,24}${notGoingOn}`,
      'gu',
    ),
  },
  {
    kind: 'host',
    pattern: new RegExp(
      `${notInside}${label}\\.(?:${endings})${notGoingOn}`,
      'gu',
    ),
  },
  {
    kind: 'host',
    pattern: /(?<![\p{L}\p{N}.])\d{1,3}(?:\.\d{1,3}){3}(?!\.?[\p{L}\p{N}])/gu,
    fits: isIPv4,
  },
  {
    kind: 'host',
    pattern:
      /(?<![\p{L}\p{N}:])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\p{L}\p{N}:])/gu,
    fits: words => /[0-9a-f]/.test(words) && isIPv6(words),
  },
  // jenkins-prod-7, db-01; but not utf-8 and not nov-24-2026.
  {
    kind: 'host',
    pattern:
      /(?<![\p{L}\p{N}_-])[a-z][a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){1,5}-[a-z]{0,8}\d{1,3}(?![\p{L}\p{N}_-])/gu,
  },
  {
    kind: 'host',
    pattern:
      /(?<![\p{L}\p{N}_-])[a-z][a-z0-9]{1,30}-0\d{1,2}(?![\p{L}\p{N}_-])/gu,
  },
];

/** What looks like an address of a person or a machine, whoever or whatever it is. */
export function matchPatterns(folded: string): Match[] {
  return patterns.flatMap(({ kind, pattern, fits = () => true }) =>
    [...folded.matchAll(pattern)]
      .filter(([words]) => fits(words))
      .map(({ 0: words, index }) => ({
        kind,
        start: index,
        end: index + words.length,
      })),
  );
}
