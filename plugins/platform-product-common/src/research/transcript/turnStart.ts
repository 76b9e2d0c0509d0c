/** How a turn begins: who speaks, when, and what follows on the same line. */
export interface TurnStart {
  speaker: string;
  at?: string;
  rest: string;
}

const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
const stamped = new RegExp(String.raw`^[[(]?(${time})[\])]?\s*[-–]?\s*(.*)$`);
const named = /^([^:]{1,80}?)\s*:(?:\s+(.*)|)$/;
const stampLast = new RegExp(String.raw`^(.{1,80}?)\s+[[(]?(${time})[\])]?$`);
const voice = /^<v(?:\.[^\s>]*)?\s+([^>]{1,80})>(.*)$/;

const mostWords = 5;
const longest = 60;

/** What may stand before a colon as somebody's name: few words, no sentence, no address. */
function isName(text: string): boolean {
  return (
    text.length <= longest &&
    /^[\p{L}\p{N}]/u.test(text) &&
    /\p{L}/u.test(text) &&
    !/[!?;/<>{}|=]/.test(text) &&
    !/[.,]\s*$/.test(text) &&
    text.split(/\s+/).length <= mostWords
  );
}

const unbold = (text: string) => text.replace(/\*\*|__/g, '');

/** When a line begins with a time, that time and what comes after it. */
function timeFirst(line: string): { at?: string; rest: string } {
  const found = stamped.exec(line);
  return found ? { at: found[1], rest: found[2] } : { rest: line };
}

/**
 * Reads the line that a turn starts with: `Ada: …`, `**Ada:** …`, `[00:01:02] Ada: …`,
 * `Ada (00:01:02): …`, `Ada Okafor  0:12` before the words, and `<v Ada>…` of WebVTT.
 */
export function turnStart(line: string): TurnStart | undefined {
  const spoken = voice.exec(line);
  if (spoken) {
    return {
      speaker: spoken[1].trim(),
      rest: spoken[2].replace(/<\/v>/g, '').trim(),
    };
  }
  const { at, rest } = timeFirst(unbold(line.trim()));
  const alone = at === undefined ? stampLast.exec(rest) : undefined;
  if (alone && isName(alone[1])) {
    return { speaker: alone[1].trim(), at: alone[2], rest: '' };
  }
  return withName(rest, at) ?? afterItsTime(rest, at);
}

/** `Ada: words`, and `Ada (00:01:02): words`. */
function withName(text: string, at?: string): TurnStart | undefined {
  // The last part of a time in front of the colon would end the name too early.
  const inside = new RegExp(
    String.raw`^(.{1,80}?)\s+[[(](${time})[\])]\s*:\s*(.*)$`,
  ).exec(text);
  if (inside && isName(inside[1])) {
    return { speaker: inside[1].trim(), at: inside[2], rest: inside[3].trim() };
  }
  const found = named.exec(text);
  return found && isName(found[1])
    ? {
        speaker: found[1].trim(),
        ...(at !== undefined && { at }),
        rest: (found[2] ?? '').trim(),
      }
    : undefined;
}

/** `00:01:02 Ada`, with the words below it. */
function afterItsTime(text: string, at?: string): TurnStart | undefined {
  const isAlone =
    at !== undefined &&
    isName(text) &&
    text
      .split(/\s+/)
      .every(word => /^(\p{Lu}|\p{Lo}|\p{N})/u.test(word) && word !== 'I');
  return isAlone ? { speaker: text.trim(), at, rest: '' } : undefined;
}
