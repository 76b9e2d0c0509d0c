import { Watched } from '../backend/StatementLog';
import { Options } from '../options';
import { Portal } from '../portal/Portal';
import { refOf } from '../products';
import { publish } from './publish';

/** Publication of many answers beside the statement that only looks at them. */
export interface RecomputeRound {
  publicationMs: number;
  groupByMs: number;
  longestStatement: Watched['longestStatement'];
  longestEventLoopDelayMs: number;
}

/**
 * Has answers about many products published, from scratch in each round.
 *
 * Leaves no answers behind.
 */
export async function measureRecompute(
  portal: Portal,
  { answers, products, rounds }: Options['recompute'],
  names: string[],
  period: string,
): Promise<RecomputeRound[]> {
  const entityRefs = names.slice(0, products).map(refOf);
  const measured: RecomputeRound[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await portal.ask('POST', '/api/bench/answers', {
      period,
      count: answers,
      entityRefs,
    });
    const before = await groupBy(portal);
    await portal.ask('POST', '/api/bench/watch');
    const publicationMs = await publish(portal);
    const { longestStatement, longestEventLoopDelayMs } =
      await portal.ask<Watched>('DELETE', '/api/bench/watch');
    const after = await groupBy(portal);
    measured.push({
      publicationMs,
      groupByMs: (before + after) / 2,
      longestStatement,
      longestEventLoopDelayMs,
    });
    await portal.ask('DELETE', '/api/bench/answers');
  }
  return measured;
}

async function groupBy(portal: Portal): Promise<number> {
  const { ms } = await portal.ask<{ ms: number }>(
    'POST',
    '/api/bench/group-by',
  );
  return ms;
}
