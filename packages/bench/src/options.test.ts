import { readOptions } from './options';

describe('what somebody types after the command', () => {
  it('measures both engines in seven rounds when nothing is typed', () => {
    expect(readOptions([])).toMatchObject({
      engines: ['sqlite', 'postgres'],
      sizes: [1_000, 10_000, 50_000, 1_000_000],
      rounds: 7,
      slowCalls: 5,
      recompute: { answers: 1_000_000, products: 2_000 },
    });
  });

  it('tries it out quickly, up to 10,000 answers', () => {
    const { rounds, sizes } = readOptions(['--quick']);

    expect(rounds).toBe(2);
    expect(Math.max(...sizes)).toBe(10_000);
  });

  it('takes engines, sizes and rounds, sizes from small to large', () => {
    expect(
      readOptions([
        '--quick',
        '--engines=postgres',
        '--sizes=1M,500,10k',
        '--rounds=3',
      ]),
    ).toMatchObject({
      engines: ['postgres'],
      sizes: [500, 10_000, 1_000_000],
      rounds: 3,
    });
  });

  it.each([
    [['--engines', 'mysql'], 'sqlite and postgres'],
    [['--sizes', '10x'], "'10x' is not a number"],
    [['--sizes', '0'], "'0' is not a number"],
    [['--rounds', '-1'], 'argument'],
    [['--rounds', '2.5'], "'2.5' is not a number"],
    [['--fast'], '--fast'],
  ])('says what is wrong with %j', (args, complaint) => {
    expect(() => readOptions(args)).toThrow(complaint);
  });
});
