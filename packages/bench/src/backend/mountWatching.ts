import { Router } from 'express';
import { StatementLog } from './StatementLog';

/** Lets the load generator see what the databases do. */
export function mountWatching(router: Router, log: StatementLog): void {
  router.post('/watch', async (_request, response) => {
    log.watch();
    response.json({});
  });

  router.delete('/watch', async (_request, response) => {
    response.json(log.stop());
  });
}
