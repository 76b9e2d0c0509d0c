import { Transcript, TranscriptTurn } from './Transcript';
import { turnStart } from './turnStart';

const cue = /^(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,3})?\s+-->\s+\d{1,2}:\d{2}/;
const isNoise = (line: string) =>
  /^WEBVTT\b/.test(line) || /^(NOTE|STYLE|REGION)\b$/.test(line);

/**
 * Takes a transcript apart into turns. It names everything that may be a speaker: a name
 * that goes unseen would be kept, while a word that is none is easily said to be none.
 * Time and memory grow with the length of the text.
 *
 * @param text - plain text, Markdown or WebVTT
 * @public
 */
export function readTranscript(text: string): Transcript {
  const turns: Array<TranscriptTurn & { lines: string[] }> = [];
  const counts = new Map<string, number>();
  let cueAt: string | undefined;
  const lines = text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r\n|\r|\n/);
  lines.forEach((raw, i) => {
    const line = raw.trim();
    const timing = cue.exec(line);
    const isCueNumber = /^\d+$/.test(line) && cue.test(lines[i + 1] ?? '');
    if (timing) {
      cueAt = timing[1];
    } else if (!isNoise(line) && !isCueNumber) {
      const start = turnStart(line);
      if (start) {
        const { speaker, at = cueAt, rest } = start;
        counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
        turns.push({
          speaker,
          ...(at !== undefined && { at }),
          words: '',
          lines: [rest],
        });
        cueAt = undefined;
      } else if (turns.length === 0) {
        turns.push({ words: '', lines: [line] });
      } else {
        turns[turns.length - 1].lines.push(line);
      }
    }
  });
  return {
    speakers: [...counts].map(([name, count]) => ({ name, turns: count })),
    turns: turns
      .map(({ lines: said, ...turn }) => ({
        ...turn,
        words: said
          .join('\n')
          .trim()
          .replace(/\n{2,}/g, '\n'),
      }))
      .filter(turn => turn.speaker !== undefined || turn.words !== ''),
  };
}
