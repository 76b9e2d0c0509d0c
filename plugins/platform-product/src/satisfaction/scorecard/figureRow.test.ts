import { summerFigures } from '../../__testUtils__/figures';
import { figureRow } from './figureRow';

const rowOf = (title: string) =>
  figureRow(title, summerFigures, summerFigures.figures!.score, 'http://x');

describe('a figure as a row of CSV', () => {
  it.each(['=1+1', '+1', '-1', '@sum', '\tx', ' =1'])(
    'does not let a title such as %j run in a spreadsheet',
    title => {
      expect(rowOf(title)).toMatch(/^'/);
    },
  );

  it('quotes a title that holds commas or quotes', () => {
    expect(rowOf('Build, "fast"')).toMatch(/^"Build, ""fast""",component:/);
  });
});
