import { InputError } from '@backstage/errors';
import fc from 'fast-check';
import { decodeCursor, encodeCursor } from './cursor';

const list = 'products by name';
const text = fc
  .string({ unit: 'binary', maxLength: 40 })
  .filter(value => !value.includes('\u0000'));

const outcomeOf = (cursor: string): unknown => {
  try {
    return decodeCursor(cursor, list, 1);
  } catch (error) {
    return error;
  }
};

describe('a cursor', () => {
  it('brings back the position it was written with, and needs no escaping', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), position => {
        const cursor = encodeCursor(position, list);
        expect(encodeURIComponent(cursor)).toBe(cursor);
        expect(decodeCursor(cursor, list, position.length)).toEqual(position);
      }),
    );
  });

  it('that somebody made up is refused as bad input, whatever it is', () => {
    const base64 = (value: fc.Arbitrary<unknown>) =>
      value.map(made =>
        Buffer.from(JSON.stringify(made)).toString('base64url'),
      );
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), base64(fc.jsonValue()), base64(fc.array(text))),
        made => {
          const outcome = outcomeOf(made);
          expect(
            Array.isArray(outcome)
              ? encodeCursor(outcome as string[], list) === made
              : outcome instanceof InputError &&
                  outcome.message.startsWith('cursor: '),
          ).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['of another list', encodeCursor(['x'], 'comments')],
    ['with too much in it', encodeCursor(['x', 'y'], list)],
    ['with something appended', `${encodeCursor(['x'], list)}!`],
    ['with a zero character', encodeCursor(['\u0000'], list)],
  ])('is refused %s', (_, cursor) => {
    expect(() => decodeCursor(cursor, list, 1)).toThrow(
      'cursor: must come from the page before',
    );
  });
});
