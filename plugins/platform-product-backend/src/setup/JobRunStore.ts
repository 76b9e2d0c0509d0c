import { JobRun } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';

interface JobRunRow {
  job: string;
  started_at: string;
  finished_at: string | null;
  outcome: string;
  counts: string;
  error: string | null;
}

const table = 'job_runs';

const jobRunOf = (row: JobRunRow): JobRun => ({
  job: row.job,
  startedAt: row.started_at,
  ...(row.finished_at !== null && { finishedAt: row.finished_at }),
  outcome: row.outcome as JobRun['outcome'],
  counts: JSON.parse(row.counts),
  ...(row.error !== null && { error: row.error }),
});

/** The newest run of each job. */
export class JobRunStore {
  constructor(private readonly knex: Knex) {}

  async put(run: JobRun): Promise<void> {
    await this.knex<JobRunRow>(table)
      .insert({
        job: run.job,
        started_at: run.startedAt,
        finished_at: run.finishedAt ?? null,
        outcome: run.outcome,
        counts: JSON.stringify(run.counts),
        error: run.error ?? null,
      })
      .onConflict('job')
      .merge();
  }

  async newest(): Promise<JobRun[]> {
    const rows = await this.knex<JobRunRow>(table).orderBy('job');
    return rows.map(jobRunOf);
  }
}
