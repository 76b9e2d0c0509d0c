import fc from 'fast-check';
import { someBuckets, teamsIn } from './__testUtils__/teams';
import { inUse } from './inUse';
import { voluntaryAdoption } from './voluntaryAdoption';

const mostHaveSaid = teamsIn({
  required: 18,
  chose: 25,
  optedOut: 9,
  seenUsing: 5,
  silent: 3,
});
const fewHaveSaid = teamsIn({
  required: 18,
  toConfirm: 3,
  chose: 5,
  inherited: 2,
  evaluating: 1,
  optedOut: 1,
  seenUsing: 6,
  silent: 24,
});

describe('how many of 60 teams chose a product', () => {
  it('is a range from nobody to everybody of those that are silent', () => {
    const adoption = voluntaryAdoption(mostHaveSaid);
    expect(adoption).toEqual({
      chose: 25,
      free: 42,
      atMost: 33,
      declared: 34,
      tooEarly: false,
    });
    expect(100 * (adoption.chose / adoption.free)).toBeCloseTo(59.5238, 4);
    expect(100 * (adoption.atMost / adoption.free)).toBeCloseTo(78.5714, 4);
    expect(adoption.declared / adoption.free).toBeCloseTo(0.809524, 5);
  });

  it('cannot be told yet when 9 of 39 free teams have said', () => {
    expect(voluntaryAdoption(fewHaveSaid)).toEqual({
      chose: 5,
      free: 39,
      atMost: 35,
      declared: 9,
      tooEarly: true,
    });
  });

  it('can be told from half of the free teams on', () => {
    expect(voluntaryAdoption(teamsIn({ chose: 4, silent: 4 })).tooEarly).toBe(
      false,
    );
    expect(voluntaryAdoption(teamsIn({ chose: 4, silent: 5 })).tooEarly).toBe(
      true,
    );
  });

  it('knows no teams that are free when all must use it', () => {
    expect(voluntaryAdoption(teamsIn({ required: 60 }))).toEqual({
      chose: 0,
      free: 0,
      atMost: 0,
      declared: 0,
      tooEarly: false,
    });
  });

  it('splits all teams into free, required and to confirm, and never grows by a requirement or by being seen, for any teams', () => {
    fc.assert(
      fc.property(someBuckets, buckets => {
        const { chose, free, atMost, declared } = voluntaryAdoption(buckets);
        const meantFor = Object.values(buckets).reduce((a, b) => a + b);
        expect(free + buckets.required + buckets.toConfirm).toBe(meantFor);
        expect(chose).toBeLessThanOrEqual(declared);
        expect(chose).toBeLessThanOrEqual(atMost);
        expect(atMost).toBeLessThanOrEqual(free);

        const coerced = {
          ...buckets,
          required: buckets.required + 10,
          seenUsing: buckets.seenUsing + buckets.silent,
          silent: 0,
        };
        expect(voluntaryAdoption(coerced)).toEqual(voluntaryAdoption(buckets));
      }),
    );
  });

  it.each([-1, 0.5, NaN])('does not exist with %d teams', teams => {
    expect(() => voluntaryAdoption(teamsIn({ silent: teams }))).toThrow(
      RangeError,
    );
  });
});

describe('how many of 60 teams use a product, for whatever reason', () => {
  it.each([
    [48, mostHaveSaid, 0],
    [34, fewHaveSaid, 0],
    [32, fewHaveSaid, 2],
  ])('is %i', (teams, buckets, optedOut) => {
    expect(inUse(buckets, optedOut)).toBe(teams);
  });

  it('leaves out no more than had to use it', () => {
    expect(() => inUse(fewHaveSaid, 22)).toThrow(RangeError);
    expect(() => inUse(fewHaveSaid, -1)).toThrow(RangeError);
    expect(() => inUse(teamsIn({ chose: 0.5 }), 0)).toThrow(RangeError);
  });

  it('counts those that chose it, and nobody who is trying it or silent, for any teams', () => {
    fc.assert(
      fc.property(someBuckets, buckets => {
        expect(inUse(buckets, 0)).toBeGreaterThanOrEqual(buckets.chose);
        expect(inUse({ ...buckets, evaluating: 0, silent: 0 }, 0)).toBe(
          inUse(buckets, 0),
        );
        expect(inUse(buckets, buckets.required + buckets.toConfirm)).toBe(
          inUse({ ...buckets, required: 0, toConfirm: 0 }, 0),
        );
      }),
    );
  });
});
