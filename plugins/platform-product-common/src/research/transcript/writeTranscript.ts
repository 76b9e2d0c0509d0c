import { Transcript, TranscriptTurn } from './Transcript';

/** What stands before words in transcripts and is nobody's name. */
const roles = new Set(
  [
    'Speaker',
    'Participant',
    'Interviewer',
    'Interviewee',
    'Moderator',
    'Host',
    'Guest',
    'Researcher',
    'Sprecher',
    'Sprecherin',
    'Teilnehmer',
    'Teilnehmerin',
    'Unknown',
  ].map(role => role.toLowerCase()),
);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name, and its parts: people are called by one of them. */
function waysToSay(name: string): string[] {
  const parts = name
    .split(/[\s,()]+/)
    .filter(part => /^(\p{Lu}|\p{Lo})[\p{L}'’.-]+$/u.test(part))
    .filter(part => !roles.has(part.toLowerCase()));
  return [...new Set([name, ...parts])].flatMap(way => [
    way,
    way.toLocaleUpperCase(),
  ]);
}

/** Puts codes in the place of the names of speakers, wherever they are said. */
function unnamed(codes: Map<string, string>): (text: string) => string {
  const said = new Map<string, string>();
  for (const [name, code] of codes) {
    for (const way of waysToSay(name)) {
      // Two who are called the same stay two by their full names alone.
      said.set(way, said.get(way) ?? code);
    }
  }
  if (said.size === 0) {
    return text => text;
  }
  const longestFirst = [...said.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst
      .map(escaped)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return text => text.replace(pattern, name => said.get(name)!);
}

/**
 * Writes a transcript with codes instead of names, as the Markdown of a note: a paragraph
 * for each turn. A speaker without a code was none, and stays as words.
 *
 * @param codes - of each speaker, such as `P-01`, by name
 * @public
 */
export function writeTranscript(
  { turns }: Transcript,
  codes: Map<string, string>,
): string {
  const withoutNames = unnamed(codes);
  return joined(turns, codes)
    .map(({ speaker, at, words }) => {
      const code = speaker === undefined ? undefined : codes.get(speaker);
      const said = withoutNames(words);
      const head = [
        ...(code === undefined ? [] : [`**${code}**`]),
        ...(at === undefined ? [] : [`[${at}]`]),
      ].join(' ');
      return [head, said].filter(Boolean).join('  \n');
    })
    .join('\n\n');
}

/** Whoever is no speaker goes on in the turn before. */
function joined(
  turns: TranscriptTurn[],
  codes: Map<string, string>,
): TranscriptTurn[] {
  const whole: TranscriptTurn[] = [];
  for (const turn of turns) {
    if (turn.speaker === undefined || codes.has(turn.speaker)) {
      whole.push({ ...turn });
    } else {
      const { speaker: _, ...rest } = turn;
      const words = `${turn.speaker}: ${turn.words}`.trim();
      const before = whole[whole.length - 1];
      if (before && turn.at === undefined) {
        before.words = [before.words, words].filter(Boolean).join('\n');
      } else {
        whole.push({ ...rest, words });
      }
    }
  }
  return whole;
}
