import fc from 'fast-check';
import { verdictOf } from './verdict';
import { verdictsOf } from './verdictsOf';

const someDifference = fc.option(
  fc.record({
    difference: fc.double({ min: -4, max: 4, noNaN: true }),
    p: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { nil: undefined },
);
const changed = (verdict: string) =>
  verdict === 'better' || verdict === 'worse';

describe('the verdict on one figure', () => {
  it.each([
    ['better when the whole interval is above 0', 0.01, 0.9, 'better'],
    ['worse when the whole interval is below 0', -0.9, -0.01, 'worse'],
    ['open when 0 is possible', -0.1, 0.9, 'no-detectable-change'],
    ['open when 0 is just possible', 0, 0.9, 'no-detectable-change'],
  ])('is %s', (_, low, high, verdict) => {
    expect(verdictOf({ low, high })).toBe(verdict);
  });

  it('is that there are too few when a side is withheld', () => {
    expect(verdictOf(undefined)).toBe('too-few');
  });
});

describe('the verdicts on a list', () => {
  it('are those of the fifteen comparisons that the correction was published with', () => {
    // Table 1 of Benjamini & Hochberg 1995: four of the nine below 5 % are kept.
    const ps = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459,
      0.324, 0.4262, 0.5719, 0.6528, 0.759, 1.0,
    ];
    expect(
      verdictsOf(ps.map(p => ({ difference: 0.5, p }))).map(changed),
    ).toEqual(ps.map((_, index) => index < 4));
  });

  it('keep what fails at its own rank when a later one passes', () => {
    // Of four: 0.03 is above 2/4 and 0.031 below 3/4 of 5 %.
    const ps = [0.9, 0.03, 0.031, 0.001];
    expect(verdictsOf(ps.map(p => ({ difference: -1, p })))).toEqual([
      'no-detectable-change',
      'worse',
      'worse',
      'worse',
    ]);
  });

  it('are not made stricter by products that are withheld', () => {
    expect(
      verdictsOf([undefined, { difference: 0.4, p: 0.04 }, undefined]),
    ).toEqual(['too-few', 'better', 'too-few']);
    expect(verdictsOf([])).toEqual([]);
  });

  it('never report a change that a single look would not', () => {
    fc.assert(
      fc.property(fc.array(someDifference), differences => {
        const verdicts = verdictsOf(differences);
        expect(verdicts).toHaveLength(differences.length);
        verdicts.forEach((verdict, index) => {
          const difference = differences[index];
          expect(verdict === 'too-few').toBe(difference === undefined);
          const alone =
            difference && difference.p <= 0.05
              ? Math.sign(difference.difference)
              : 0;
          const told = { better: 1, worse: -1 }[verdict as string] ?? alone;
          expect(told).toBe(alone);
        });
      }),
    );
  });

  it('never pass over a product for one that is less sure, in any order', () => {
    fc.assert(
      fc.property(fc.array(someDifference), differences => {
        const verdicts = verdictsOf(differences);
        const told = differences.flatMap((difference, index) =>
          difference && difference.difference !== 0
            ? [{ p: difference.p, changed: changed(verdicts[index]) }]
            : [],
        );
        const least = told.filter(one => one.changed).map(one => one.p);
        expect(
          told.some(one => !one.changed && one.p < Math.max(...least)),
        ).toBe(false);
        expect(verdictsOf([...differences].reverse())).toEqual(
          [...verdicts].reverse(),
        );
      }),
    );
  });

  it.each([1.2, -0.1, NaN])('refuse a p of %d', p => {
    expect(() => verdictsOf([{ difference: 1, p }])).toThrow(RangeError);
    expect(() => verdictsOf([], p)).toThrow(RangeError);
  });
});
