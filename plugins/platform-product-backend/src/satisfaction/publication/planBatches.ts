/** The room of those without a team, or in one too small to have figures. */
export const noTeam = '';

/** People who are published together. */
export interface PlannedBatch {
  /** The rooms whose waiting people are all in it. */
  rooms: string[];
  /** The team that it counts in, besides all; absent: it counts in all only. */
  team?: string;
}

/** When people are published. */
export interface BatchRules {
  /** The fewest people of a batch. */
  k: number;
  /** The fewest people of a batch made of several rooms, before the period closes. */
  mixedFrom: number;
  /** Whether this is the last run of the period. */
  closes: boolean;
}

interface SizedBatch extends PlannedBatch {
  size: number;
}

/**
 * Who is published now, of one question of one product. Depends on rooms and counts
 * only, never on what anybody answered.
 *
 * @param waiting - how many people wait in each room; a team's room is its reference
 */
export function planBatches(
  waiting: ReadonlyMap<string, number>,
  { k, mixedFrom, closes }: BatchRules,
): PlannedBatch[] {
  const rooms = [...waiting.keys()].sort();
  const sizeOf = (some: string[]) =>
    some.reduce((sum, room) => sum + waiting.get(room)!, 0);

  const batches: SizedBatch[] = rooms
    .filter(room => waiting.get(room)! >= k)
    .map(room => ({
      rooms: [room],
      size: waiting.get(room)!,
      ...(room !== noTeam && { team: room }),
    }));
  const others = rooms.filter(
    room => waiting.get(room)! > 0 && waiting.get(room)! < k,
  );
  const rest = sizeOf(others);

  if (rest >= (closes ? k : Math.max(k, mixedFrom))) {
    batches.push({ rooms: others, size: rest });
  } else if (closes && rest > 0 && batches.length > 0) {
    const host = smallest(batches);
    // A figure of the host's team would now hold people of others.
    delete host.team;
    host.rooms.push(...others);
  }
  return batches.map(({ size: _, ...batch }) => batch);
}

/** The one without a team first, as no team loses its figure by that; ties by reference. */
function smallest(batches: SizedBatch[]): SizedBatch {
  return (
    batches.find(({ team }) => team === undefined) ??
    batches.reduce((least, batch) => (batch.size < least.size ? batch : least))
  );
}
