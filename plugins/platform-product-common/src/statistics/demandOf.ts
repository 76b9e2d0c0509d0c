import { Importance } from '../roadmap/items';

/**
 * One team's word on an item.
 * @public
 */
export interface DemandWord {
  team: string;
  importance: Importance;
}

/**
 * Who asks for an item: each team once, at its latest importance.
 *
 * @param words - in the order in which they were said
 * @returns `teams` that ask for it, with an importance of 1 or more, and the sum of their
 * importance, `points`, which orders items before the number of teams does
 * @public
 */
export function demandOf(words: readonly DemandWord[]): {
  teams: number;
  points: number;
} {
  const latest = new Map(
    words.map(({ team, importance }) => [team, importance]),
  );
  const asking = [...latest.values()].filter(importance => importance > 0);
  return {
    teams: asking.length,
    points: asking.reduce<number>((sum, importance) => sum + importance, 0),
  };
}
