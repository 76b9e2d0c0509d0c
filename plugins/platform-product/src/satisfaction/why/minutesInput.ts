import {
  maxMinutes,
  minutesAround,
  MinutesSaved,
} from 'backstage-plugin-platform-product-common';

/** Whether a product saves time or costs it. */
export type Direction = 'saves' | 'costs';

/**
 * Minutes as people say them: which way, about how many, and from–to, counted in
 * that direction. A cost of −20…−5 reads "costs me about 10, usually 5–20".
 */
export interface SpokenMinutes {
  direction: Direction;
  about: number;
  from: number;
  to: number;
}

/** Minutes as kept, as people say them. */
export function spokenMinutes(minutes: MinutesSaved): SpokenMinutes {
  const { low, likely, high } = minutes;
  return likely < 0
    ? { direction: 'costs', about: -likely, from: -high, to: -low }
    : { direction: 'saves', about: likely, from: low, to: high };
}

/** Minutes as people say them, as kept. */
export function keptMinutes(spoken: SpokenMinutes): MinutesSaved {
  const { direction, about, from, to } = spoken;
  return direction === 'costs'
    ? { low: -to, likely: -about, high: -from }
    : { low: from, likely: about, high: to };
}

/** What a single number stands for until its range is changed. */
export function minutesAbout(direction: Direction, about: number) {
  return minutesAround(direction === 'costs' ? -about : about);
}

/**
 * Reads whole minutes that somebody typed.
 *
 * @returns undefined when the text is none, or out of bounds
 */
export function wholeMinutes(text: string, min = 0): number | undefined {
  const typed = text.trim().replace('−', '-');
  const minutes = Number(typed);
  return /^-?\d+$/.test(typed) && minutes >= min && minutes <= maxMinutes
    ? minutes
    : undefined;
}
