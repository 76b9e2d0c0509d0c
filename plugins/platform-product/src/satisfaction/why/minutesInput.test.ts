import {
  keptMinutes,
  minutesAbout,
  spokenMinutes,
  wholeMinutes,
} from './minutesInput';

describe('minutes as people say them', () => {
  it('opens the range from half to double of what ada says', () => {
    expect(minutesAbout('saves', 10)).toEqual({ low: 5, likely: 10, high: 20 });
    expect(minutesAbout('costs', 10)).toEqual({
      low: -20,
      likely: -10,
      high: -5,
    });
  });

  it.each([
    { direction: 'saves', about: 10, from: 5, to: 20 },
    { direction: 'costs', about: 10, from: 5, to: 20 },
    { direction: 'costs', about: 10, from: -5, to: 480 },
  ] as const)('gives %j back as it was said', spoken => {
    expect(spokenMinutes(keptMinutes(spoken))).toEqual(spoken);
  });

  it.each([
    ['10', 10],
    [' 480 ', 480],
    ['0', 0],
    ['481', undefined],
    ['-1', undefined],
    ['2.5', undefined],
    ['1e2', undefined],
    ['ten', undefined],
    ['', undefined],
  ])('reads %j as %s minutes', (text, minutes) => {
    expect(wholeMinutes(text)).toBe(minutes);
  });

  it('lets the ends of a range lie on the other side of nothing', () => {
    expect(wholeMinutes('−5', -480)).toBe(-5);
    expect(wholeMinutes('-481', -480)).toBeUndefined();
  });
});
