import { Watched } from '../backend/StatementLog';
import { Case } from '../cases/Case';
import { Portal } from '../portal/Portal';

/** What a request costs, whatever the machine does besides. */
export interface Look {
  /** Of the body, before compression. */
  bytes: number;
  /** SQL statements of all plugins that took part. */
  statements: number;
}

/** Makes some calls one after the other, without load; `ms` is the time of one. */
export async function lookAt(
  portal: Portal,
  { calls }: Case,
  times: number,
): Promise<Look & { ms: number }> {
  const known = await calls();
  await portal.ask('POST', '/api/bench/watch');
  const start = performance.now();
  let bytes = 0;
  for (let i = 0; i < times; i += 1) {
    bytes = Buffer.byteLength(await portal.send(known[i % known.length]));
  }
  const ms = performance.now() - start;
  const { statements } = await portal.ask<Watched>(
    'DELETE',
    '/api/bench/watch',
  );
  const all = Object.values(statements).reduce((a, b) => a + b, 0);
  return { bytes, statements: all / times, ms: ms / times };
}
