import { Basis } from './modulo';

/** What is published, as equations: of which columns each row is the sum, and who has which. */
export interface Equations {
  /** By column; absent is zero. */
  rows: Array<Map<number, number>>;
  personOf: Map<number, string>;
}

/** Columns that every row weighs alike. */
interface Merged {
  vector: number[];
  people: Set<string>;
}

/**
 * People whom somebody could isolate by adding and subtracting rows.
 *
 * @param fewerThan - as many people together tell of none of them
 * @param known - people whose answers whoever looks knows already
 * @returns the first such group, by size; undefined when there is none
 */
export function exposed(
  equations: Equations,
  fewerThan: number,
  known: ReadonlySet<string> = new Set(),
): string[] | undefined {
  const merged = merge(equations, known);
  const isSmall = ({ people }: Merged) => people.size < fewerThan;
  const small = merged.filter(isSmall);
  if (small.length === 0) {
    return undefined;
  }
  const large = merged.filter(column => !isSmall(column));
  const ofLarge = Basis.of(large.map(({ vector }) => vector));
  const everything = ofLarge.with(small.map(({ vector }) => vector)).rank;
  for (const group of unions(small, fewerThan)) {
    // A person's other columns go with the person; a column stays while others are in it.
    const rest = small.filter(({ people }) =>
      [...people].some(person => !group.has(person)),
    );
    if (ofLarge.with(rest.map(({ vector }) => vector)).rank < everything) {
      return [...group].sort();
    }
  }
  return undefined;
}

function merge(
  { rows, personOf }: Equations,
  known: ReadonlySet<string>,
): Merged[] {
  const merged = new Map<string, Merged>();
  for (const [column, person] of personOf) {
    if (!known.has(person)) {
      const vector = rows.map(row => row.get(column) ?? 0);
      const key = vector.join();
      const same = merged.get(key) ?? { vector, people: new Set() };
      same.people.add(person);
      merged.set(key, same);
    }
  }
  return [...merged.values()];
}

/** Every set of people that whole columns make up, as long as it is small; smallest first. */
function* unions(small: Merged[], fewerThan: number): Generator<Set<string>> {
  let sizes: Array<{ people: Set<string>; next: number }> = [
    { people: new Set(), next: 0 },
  ];
  while (sizes.length > 0) {
    const larger: typeof sizes = [];
    for (const { people, next } of sizes) {
      for (let i = next; i < small.length; i++) {
        const union = new Set([...people, ...small[i].people]);
        if (union.size < fewerThan) {
          yield union;
          larger.push({ people: union, next: i + 1 });
        }
      }
    }
    sizes = larger;
  }
}
