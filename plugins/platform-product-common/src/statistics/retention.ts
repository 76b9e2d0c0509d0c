import { Interval, z } from './interval';
import { shareOf } from './shareOf';
import { assertSpell, Spell } from './spell';

/**
 * How many teams are still there after a month.
 *
 * @public
 */
export interface RetentionStep extends Interval {
  /** Months since a team began; from 1 to the last in which a team was watched. */
  month: number;
  /** Teams that were watched in this month and had not left before. */
  atRisk: number;
  /** Of those, teams that left in it. */
  left: number;
  /** Share of teams still there at its end, 0–1. */
  share: number;
  standardError: number;
}

/**
 * How long teams stay, however long each was watched.
 *
 * Source: Kaplan & Meier (1958), "Nonparametric estimation from incomplete
 * observations"; standard error by Greenwood (1926); 95 % interval on the scale of
 * log(−log S) (Kalbfleisch & Prentice 1980). Teams watched only from some month on
 * are at risk after it, up to their exit (left truncation); of teams that leave and
 * teams whose watch ends in the same month, those that leave go first.
 *
 * Where nobody or everybody has left that scale knows no interval. There it is Wilson's,
 * of those at risk in the month; once everybody left it is never above an earlier one.
 *
 * @param spells - in any order and grouping
 * @returns one step for each month; none without spells
 * @throws RangeError when a number is not whole, an exit lies before its entry, or a team
 * leaves in the month of its entry
 * @public
 */
export function retention(spells: ReadonlyArray<Spell>): RetentionStep[] {
  const changes = changesOf(spells);
  const steps: RetentionStep[] = [];
  let atRisk = 0;
  let share = 1;
  let greenwood = 0;
  let high = 1;
  for (let month = 1; month < changes.length; month++) {
    const { joined, left, gone } = changes[month];
    atRisk += joined;
    if (left > 0 && share > 0) {
      share = left === atRisk ? 0 : share * (1 - left / atRisk);
      greenwood += left / (atRisk * (atRisk - left));
    }
    const interval = intervalOf(share, greenwood, atRisk);
    high = share > 0 ? interval.high : Math.min(high, interval.high);
    steps.push({
      month,
      atRisk,
      left,
      share,
      standardError: share > 0 ? share * Math.sqrt(greenwood) : 0,
      low: interval.low,
      high,
    });
    atRisk -= gone;
  }
  return steps;
}

/** Who joins those at risk in each month, who leaves, and who is not there in the next. */
function changesOf(spells: ReadonlyArray<Spell>) {
  spells.forEach(assertSpell);
  const watched = spells.filter(({ entry, exit }) => exit > entry);
  const last = watched.reduce((latest, { exit }) => Math.max(latest, exit), 0);
  const changes = Array.from({ length: last + 1 }, () => ({
    joined: 0,
    left: 0,
    gone: 0,
  }));
  for (const { entry, exit, left, teams } of watched) {
    changes[entry + 1].joined += teams;
    changes[exit].gone += teams;
    changes[exit].left += left ? teams : 0;
  }
  return changes;
}

function intervalOf(
  share: number,
  greenwood: number,
  atRisk: number,
): Interval {
  if (share === 1 || share === 0) {
    return atRisk > 0 ? shareOf(share * atRisk, atRisk) : { low: 0, high: 1 };
  }
  const reach = (z * Math.sqrt(greenwood)) / Math.abs(Math.log(share));
  return {
    low: share ** Math.exp(reach),
    high: share ** Math.exp(-reach),
  };
}
