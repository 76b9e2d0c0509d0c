/** Where a passage stands. */
export interface Place {
  start: number;
  end: number;
  quote: string;
}

/**
 * Where a passage stands after its text was edited: where it stood, as far from the end as
 * it stood, or else at the nearest place that says the same.
 *
 * @returns undefined when it stands nowhere any more
 */
export function followText(
  place: Place,
  before: string,
  after: string,
): Place | undefined {
  const { start, quote } = place;
  const at = (from: number): Place => ({
    start: from,
    end: from + quote.length,
    quote,
  });
  const isAt = (from: number) => from >= 0 && after.startsWith(quote, from);
  const isUntouched =
    after.slice(0, start + quote.length) ===
    before.slice(0, start + quote.length);
  const fromEnd = start + after.length - before.length;
  if (isUntouched) {
    return at(start);
  }
  if (isAt(fromEnd) && after.slice(fromEnd) === before.slice(start)) {
    return at(fromEnd);
  }
  const next = after.indexOf(quote, start);
  const last = after.lastIndexOf(quote, start);
  const nearest = [last, next]
    .filter(from => from >= 0)
    .sort((a, b) => Math.abs(a - start) - Math.abs(b - start))[0];
  return nearest === undefined ? undefined : at(nearest);
}
