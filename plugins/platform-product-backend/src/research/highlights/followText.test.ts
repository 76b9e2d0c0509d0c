import fc from 'fast-check';
import { followText } from './followText';

const at = (text: string, quote: string, from = 0) => {
  const start = text.indexOf(quote, from);
  return { start, end: start + quote.length, quote };
};
const text = fc.string({
  unit: fc.constantFrom('a', 'b', 'ä', ' '),
  maxLength: 20,
});

describe('a highlight in a text that is edited', () => {
  it('stays where it is when something is written after it', () => {
    const place = at('She waits.', 'waits');
    expect(followText(place, 'She waits.', 'She waits. waits.')).toEqual(place);
  });

  it('moves with what is written before it, even when its words now stand there, too', () => {
    const before = 'She waits.';
    const after = 'He waits. She waits.';
    expect(followText(at(before, 'waits'), before, after)).toEqual(
      at(after, 'waits', 10),
    );
  });

  it('is found nearest to where it stood when both sides change', () => {
    const before = '10:02 She waits. Tea.';
    const after = '10:03 She waits. Coffee. Later he waits.';
    expect(followText(at(before, 'waits'), before, after)).toEqual(
      at(after, 'waits'),
    );
  });

  it('goes with its words', () => {
    const before = 'She waits.';
    expect(
      followText(at(before, 'waits'), before, 'She works.'),
    ).toBeUndefined();
  });

  it('never says what does not stand there, and never goes while its words stand', () => {
    fc.assert(
      fc.property(text, text, fc.nat(19), fc.nat(19), (before, after, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const quote = before.slice(start, end);
        fc.pre(quote.length === end - start && quote.length > 0);
        const place = followText({ start, end, quote }, before, after);
        expect(place !== undefined).toBe(after.includes(quote));
        expect(place ? after.slice(place.start, place.end) : quote).toBe(quote);
      }),
      { numRuns: 2000 },
    );
  });
});
