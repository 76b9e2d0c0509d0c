import { quantile } from './quantile';
import { spreadOf, spreadOfRatios } from './Spread';

describe('figures of several rounds', () => {
  it('reads the middle and the tail of request times in any order', () => {
    const times = [40, 10, 30, 20];

    expect(quantile(times, 0.5)).toBe(25);
    expect(quantile(times, 0.95)).toBeCloseTo(38.5);
    expect(quantile(times, 0)).toBe(10);
    expect(quantile(times, 1)).toBe(40);
    expect(times).toEqual([40, 10, 30, 20]);
  });

  it('gives the only time for every quantile, and refuses to invent one', () => {
    expect(quantile([7], 0.99)).toBe(7);
    expect(() => quantile([], 0.5)).toThrow('nothing');
  });

  it('shows the round in the middle between the luckiest and the unluckiest', () => {
    expect(spreadOf([3, 1, 9])).toEqual({ median: 3, low: 1, high: 9 });
  });

  it('compares each round with itself: a slow machine slows both sides', () => {
    const calm = { ours: 900, floor: 1000 };
    const busy = { ours: 90, floor: 100 };
    const rounds = [calm, busy, calm];

    const { median, low, high } = spreadOfRatios(
      rounds.map(({ ours }) => ours),
      rounds.map(({ floor }) => floor),
    );

    expect([median, low, high]).toEqual([0.9, 0.9, 0.9]);
  });

  it('refuses to compare different numbers of rounds', () => {
    expect(() => spreadOfRatios([1, 2], [1])).toThrow('2 rounds');
  });
});
