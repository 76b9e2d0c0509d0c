import { linksIn, titleOf } from './ticketLinks';

describe('links to tickets', () => {
  it.each([
    ['nothing to see here', []],
    [
      'PAY-1: https://tickets.example/browse/PAY-1, and (http://b.example/2).',
      ['https://tickets.example/browse/PAY-1', 'http://b.example/2'],
    ],
    ['https://a.example/1\nhttps://a.example/1', ['https://a.example/1']],
    ['[old](https://a.example/x?y=1#z)', ['https://a.example/x?y=1#z']],
    ['ftp://a.example, mailto:a@b.example https://', []],
  ])('are found in what was pasted: %j', (text, links) => {
    expect(linksIn(text)).toEqual(links);
  });

  it.each([
    ['https://tickets.example/browse/PAY-1234', 'PAY-1234'],
    ['https://tickets.example/boards/7?selectedIssue=PAY-12', 'PAY-12'],
    ['https://git.example/pay/api/issues/42/', 'issues 42'],
    ['https://forum.example/t/Windows%20agents', 'Windows agents'],
    ['https://forum.example/t/100%', '100%'],
    ['https://forum.example', 'forum.example'],
  ])('suggest what the ticket is called: %s', (link, title) => {
    expect(titleOf(link)).toBe(title);
  });
});
