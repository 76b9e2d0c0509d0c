import { PeopleIndex } from './PeopleIndex';
import { scanLongText } from './scanLongText';
import { scanText } from './scanText';

const people = new PeopleIndex([
  { ref: 'user:default/ada', displayName: 'Ada Lovelace' },
]);

describe('the scan of a long text', () => {
  it.each([
    ['lines', 'Asked Ada Lovelace about jenkins-prod-7.\n'],
    ['one line', 'Asked Ada, then wrote to somebody@example.com. '],
  ])('finds what stands in %s where it stands', async (_, line) => {
    const text = line.repeat(3_000);
    const found = await scanLongText('body', text, people);
    expect(found).toHaveLength(6_000);
    expect(found).toEqual(scanText('body', text, people));
  });

  it('takes apart what has no gap, and finds nothing in nothing', async () => {
    const name = 'Ada';
    const text = `${'x'.repeat(50_000)}\n${name}`;
    expect(await scanLongText('body', text, people)).toMatchObject([
      { start: 50_001, end: 50_004, words: name },
    ]);
    expect(await scanLongText('body', '', people)).toEqual([]);
  });
});
