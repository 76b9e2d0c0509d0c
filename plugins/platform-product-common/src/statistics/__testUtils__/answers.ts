import fc from 'fast-check';

/** How many of up to some dozens of people gave 1, 2, 3, 4, 5; at least one did. */
export const someCounts = fc
  .tuple(...[1, 2, 3, 4, 5].map(() => fc.nat({ max: 15 })))
  .filter(counts => counts.some(count => count > 0));

/** The same, with at least two different answers. */
export const differingCounts = someCounts.filter(
  counts => counts.filter(count => count > 0).length > 1,
);

/** Every answer given several times over. */
export const repeated = (counts: readonly number[], times: number) =>
  counts.map(count => count * times);
