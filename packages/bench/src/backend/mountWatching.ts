import { Router } from 'express';
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
