import fc from 'fast-check';
import { maxMinutes, minutesAround } from './answers';

describe('minutesAround', () => {
  it('opens the range of ada, who saves ten minutes, at five to twenty', () => {
    expect(minutesAround(10)).toEqual({ low: 5, likely: 10, high: 20 });
  });

  it('opens the range of tariq, whom it costs ten minutes, at twenty to five', () => {
    expect(minutesAround(-10)).toEqual({ low: -20, likely: -10, high: -5 });
  });

  it('never opens a range that the server would refuse', () => {
    fc.assert(
      fc.property(fc.integer({ min: -maxMinutes, max: maxMinutes }), likely => {
        const range = minutesAround(likely);
        expect(range.low).toBeGreaterThanOrEqual(-maxMinutes);
        expect(range.high).toBeLessThanOrEqual(maxMinutes);
        expect(range.low <= likely && likely <= range.high).toBe(true);
      }),
    );
  });
});
