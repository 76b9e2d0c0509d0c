import { Readable } from 'stream';
import { readCsv } from './readCsv';

const maxBytes = 1024 * 1024;

/** A file that never ends; counts what somebody read of it. */
async function* endless(counted: { bytes: number }) {
  yield Buffer.from('title,problem\n');
  const line = Buffer.from(`Windows agents,${'x'.repeat(2_000)}\n`);
  for (;;) {
    counted.bytes += line.length;
    yield line;
  }
}

async function countIn(incoming: Readable): Promise<number> {
  let count = 0;
  await readCsv(
    incoming,
    () => {},
    async records => {
      for await (const _ of records) {
        count += 1;
      }
    },
    maxBytes,
  );
  return count;
}

describe('a file of tickets', () => {
  it('is read to its limit, and no further', async () => {
    expect(await countIn(Readable.from(['title\nAgents\nButtons\n']))).toBe(2);
    const counted = { bytes: 0 };
    await expect(
      countIn(Readable.from(endless(counted))),
    ).rejects.toMatchObject({
      message: `body: must be at most ${maxBytes} bytes`,
      statusCode: 413,
    });
    expect(counted.bytes).toBeLessThan(maxBytes * 1.5);
  });
});
