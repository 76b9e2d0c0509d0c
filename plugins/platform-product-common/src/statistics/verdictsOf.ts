import { Verdict } from './verdict';

/**
 * The verdicts on a list of differences, later minus earlier, of figures that are
 * better when higher, so that of the changes it reports at most 5 % are expected
 * to be none.
 *
 * Source: Benjamini & Hochberg (1995), "Controlling the false discovery rate".
 * With m differences, those up to the largest rank i whose p is at most i/m of the
 * rate are changes.
 *
 * @param differences - each with its two-sided p, 0–1; undefined where a side is withheld,
 * which does not count as one of the m
 * @param falseDiscoveryRate - 0–1
 * @returns one verdict for each difference, in the same order
 * @throws RangeError when a p or the rate is not within 0–1
 * @public
 */
export function verdictsOf(
  differences: ReadonlyArray<{ difference: number; p: number } | undefined>,
  falseDiscoveryRate: number = 0.05,
): Verdict[] {
  assertProbability('The false discovery rate', falseDiscoveryRate);
  const ps = differences.flatMap(present => (present ? [present.p] : []));
  ps.forEach(p => assertProbability('p', p));
  ps.sort((a, b) => a - b);
  const passes = (p: number, index: number) =>
    p <= ((index + 1) / ps.length) * falseDiscoveryRate;
  const threshold = ps.filter(passes).at(-1) ?? -1;

  return differences.map(present => {
    if (!present) {
      return 'too-few';
    }
    if (present.p > threshold || present.difference === 0) {
      return 'no-detectable-change';
    }
    return present.difference > 0 ? 'better' : 'worse';
  });
}

function assertProbability(what: string, value: number): void {
  if (!(value >= 0 && value <= 1)) {
    throw new RangeError(`${what} must be within 0 and 1, not ${value}`);
  }
}
