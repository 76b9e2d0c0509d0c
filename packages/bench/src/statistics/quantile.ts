/**
 * Quantile by linear interpolation between the closest ranks (Hyndman and Fan's
 * definition 7, as R and NumPy have it).
 *
 * @param q - from 0 to 1
 * @throws for no values
 */
export function quantile(values: number[], q: number): number {
  if (values.length === 0) {
    throw new Error('There is no quantile of nothing');
  }
  const sorted = [...values].sort((a, b) => a - b);
  const rank = (sorted.length - 1) * q;
  const below = Math.floor(rank);
  const above = Math.ceil(rank);
  return sorted[below] + (sorted[above] - sorted[below]) * (rank - below);
}
