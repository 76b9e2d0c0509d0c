import { LoggerService } from '@backstage/backend-plugin-api';
import { concealUnexpected } from '../http/errors';
import { JobRunStore } from './JobRunStore';

/** What a job did, in counts; never names. */
export type JobCounts = Record<string, number>;

/** Writes down how scheduled jobs went, so that an admin sees it without reading logs. */
export class JobRuns {
  constructor(
    private readonly options: {
      store: JobRunStore;
      logger: LoggerService;
      now: () => Date;
    },
  ) {}

  /** Runs a job and records it. A failure is recorded, logged and swallowed: the next run is scheduled anyway. */
  async record(job: string, run: () => Promise<JobCounts>): Promise<void> {
    const { store, logger, now } = this.options;
    const startedAt = now().toISOString();
    await store.put({ job, startedAt, outcome: 'running', counts: {} });
    try {
      const counts = await run();
      await store.put({
        job,
        startedAt,
        finishedAt: now().toISOString(),
        outcome: 'succeeded',
        counts,
      });
    } catch (error) {
      const { message } = concealUnexpected(error);
      await store.put({
        job,
        startedAt,
        finishedAt: now().toISOString(),
        outcome: 'failed',
        counts: {},
        error: message,
      });
      logger.error(`${job} failed: ${message}`);
    }
  }
}
