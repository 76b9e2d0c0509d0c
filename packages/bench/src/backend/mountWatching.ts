import { Router } from 'express';
import { monitorEventLoopDelay } from 'perf_hooks';
import { StatementLog } from './StatementLog';

/** Lets the load generator see what the databases do, at the least cost to them. */
export function mountWatching(router: Router, log: StatementLog): void {
  router.post('/watch', async (_request, response) => {
    log.watch();
    response.json({});
  });

  router.delete('/watch', async (_request, response) => {
    response.json(log.stop());
  });

  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  router.get('/strain', async (_request, response) => {
    const longestWaitMs = delay.max / 1e6;
    delay.reset();
    response.json({
      longestWaitMs,
      peak: process.resourceUsage().maxRSS * 1024,
    });
  });

  router.get('/publication', async (_request, response) => {
    const run = await log
      .databaseOf('platform-product')('job_runs')
      .where({ job: 'publication' })
      .first();
    response.json({
      startedAt: run?.started_at,
      finishedAt: run?.finished_at ?? undefined,
      outcome: run?.outcome,
      error: run?.error ?? undefined,
    });
  });
}
