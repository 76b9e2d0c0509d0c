import { Equations, exposed } from './__testUtils__/exposed';
import { Basis, inverse, times } from './__testUtils__/modulo';

/** Rows as they are told: whose answers are in a cell, a letter each; `a2` is a's second answer. */
function equationsOf(...cells: string[]): Equations {
  const columns = new Map<string, number>();
  const personOf = new Map<number, string>();
  const rows = cells.map(
    cell =>
      new Map(
        cell.match(/[a-z]\d?/g)!.map(answer => {
          const column = columns.get(answer) ?? columns.size;
          columns.set(answer, column);
          personOf.set(column, answer[0]);
          return [column, 1] as const;
        }),
      ),
  );
  return { rows, personOf };
}

describe('somebody who adds and subtracts', () => {
  it('finds nobody when cells are sums of whole batches', () => {
    const equations = equationsOf('abcde', 'abcdefghij', 'abcdefghijklmno');
    expect(exposed(equations, 5)).toBeUndefined();
    expect(exposed(equations, 2, new Set('abc'))).toBeUndefined();
  });

  it('finds the one who is left over when all cells are large', () => {
    // All 18, team A 11 and yesterday's team B 6: nobody compares three cells by hand.
    expect(
      exposed(equationsOf('abcdefghijklmnopqr', 'abcdefghijk', 'lmnopq'), 5),
    ).toEqual(['r']);
  });

  it('finds two people of whom only the sum can be worked out', () => {
    expect(exposed(equationsOf('abcdefg', 'abcde'), 3)).toEqual(['f', 'g']);
    expect(exposed(equationsOf('abcdefg', 'abcde'), 2)).toBeUndefined();
  });

  it('finds the one who changed a published answer', () => {
    expect(exposed(equationsOf('abcde', 'a2bcde'), 5)).toEqual(['a']);
  });

  it('finds whom a batch gives away to those who know the others in it', () => {
    const equations = equationsOf('abcdef', 'ghijk');
    expect(exposed(equations, 2, new Set('abc'))).toBeUndefined();
    expect(exposed(equations, 2, new Set('ghij'))).toEqual(['k']);
  });

  it('finds the one whom it takes four cells to isolate', () => {
    // a is half of ab − bc + ac, once the others are known as a cell of their own.
    expect(exposed(equationsOf('abxyz', 'bcxyz', 'acxyz'), 2)).toBeUndefined();
    expect(exposed(equationsOf('abxyz', 'bcxyz', 'acxyz', 'xyz'), 2)).toEqual([
      'a',
    ]);
  });
});

describe('reckoning modulo a prime', () => {
  it('divides', () => {
    for (const number of [1, 2, 3, 65_537, 2 ** 31 - 2]) {
      expect(times(number, inverse(number))).toBe(1);
    }
  });

  it('knows when one row follows from others', () => {
    expect(
      Basis.of([
        [1, 1, 0],
        [0, 1, 1],
        [1, 2, 1],
      ]).rank,
    ).toBe(2);
  });
});
