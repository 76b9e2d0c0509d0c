const digits = 4;

/** More digits than any answer supports, and few enough for a small body. */
export const rounded = (value: number) => Number(value.toFixed(digits));

/** An interval or estimate with every number rounded; what else it holds is left out. */
export function roundedTo<TKey extends string>(
  estimate: Record<TKey, number>,
  ...keys: TKey[]
): Record<TKey, number> {
  return Object.fromEntries(
    keys.map(key => [key, rounded(estimate[key])]),
  ) as Record<TKey, number>;
}
