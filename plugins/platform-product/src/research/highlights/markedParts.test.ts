import { Highlight } from 'backstage-plugin-platform-product-common';
import { markedParts } from './markedParts';

const body = 'Waits long, then makes tea.';
const highlight = (quote: string, id = quote): Highlight => ({
  id,
  start: body.indexOf(quote),
  end: body.indexOf(quote) + quote.length,
  quote,
  tags: [],
  quotes: 'anonymous',
  createdAt: '2026-11-20T10:00:00.000Z',
  version: 1,
});
const marked = (highlights: Highlight[]) =>
  markedParts(body, highlights).map(part => [
    part.text,
    part.highlights.map(({ id }) => id).join('+'),
  ]);

describe('a text with its highlights', () => {
  it('is the same text, whatever is marked in it', () => {
    expect(marked([])).toEqual([[body, '']]);
    expect(marked([highlight('long'), highlight('tea')])).toEqual([
      ['Waits ', ''],
      ['long', 'long'],
      [', then makes ', ''],
      ['tea', 'tea'],
      ['.', ''],
    ]);
  });

  it('shows what two highlights share once', () => {
    expect(
      marked([highlight('Waits long', 'a'), highlight('long, then', 'b')]),
    ).toEqual([
      ['Waits ', 'a'],
      ['long', 'a+b'],
      [', then', 'b'],
      [' makes tea.', ''],
    ]);
  });

  it('marks nothing that a highlight does not say', () => {
    expect(marked([{ ...highlight('tea'), start: 0, end: 3 }])).toEqual([
      [body, ''],
    ]);
  });
});
