import {
  decimal,
  decimalRange,
  percent,
  percentRange,
  roundHours,
} from './figureWords';

const nbsp = '\u00a0';

describe('figures as people read them', () => {
  it('a share is whole per cent', () => {
    expect(percent(0.8235, 'en')).toBe(`82${nbsp}%`);
    expect(percent(1, 'de')).toBe(`100${nbsp}%`);
    expect(percentRange({ low: 0.6645, high: 0.9165 }, 'en')).toBe(
      `66–92${nbsp}%`,
    );
  });

  it('a mean has one decimal, in the language of the app', () => {
    expect(decimal(4, 'en')).toBe('4.0');
    expect(decimal(3.66, 'de')).toBe('3,7');
    expect(decimal(-0.04, 'en')).toBe('0.0');
    expect(decimalRange({ low: 3.17, high: 4.23 }, 'en')).toBe('3.2–4.2');
  });

  it('hours are no more exact than an estimate is', () => {
    expect(roundHours(731.35, 'en')).toBe('730');
    expect(roundHours(2783.59, 'en')).toBe('2,800');
    expect(roundHours(-2783.59, 'de')).toBe('−2.800');
  });
});
