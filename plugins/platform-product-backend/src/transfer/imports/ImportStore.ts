import {
  ImportState,
  ImportStep,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';

/** An import, as it is kept. */
export interface StoredImport {
  id: string;
  productId: string;
  starterRef?: string;
  state: ImportState;
  total: number;
  /** The row that this state has dealt with last. */
  progress: number;
  /** How often it was taken on since it got any further, this time included. */
  attempts: number;
  failure?: { step: ImportStep; row?: number };
  ignoredColumns: string[];
  createdAt: string;
  finishedAt?: string;
}

interface JobRow {
  id: string;
  product_id: string;
  starter_ref: string | null;
  state: ImportState;
  total: number;
  progress: number;
  ignored_columns: string;
  created_at: string;
  finished_at: string | null;
  claimed_by: string | null;
  claimed_until: string | null;
  attempts: number;
  failed_step: ImportStep | null;
  failed_row: number | null;
}

const jobs = 'transfer_jobs';

const importOf = (row: JobRow): StoredImport => ({
  id: row.id,
  productId: row.product_id,
  starterRef: row.starter_ref ?? undefined,
  state: row.state,
  total: row.total,
  progress: row.progress,
  attempts: row.attempts,
  ...(row.failed_step !== null && {
    failure: { step: row.failed_step, row: row.failed_row ?? undefined },
  }),
  ignoredColumns: JSON.parse(row.ignored_columns),
  createdAt: row.created_at,
  finishedAt: row.finished_at ?? undefined,
});

/** Keeps imports. */
export class ImportStore {
  /** @param knex - the database, or a transaction */
  constructor(private readonly knex: Knex) {}

  async add(
    job: Pick<StoredImport, 'id' | 'productId' | 'starterRef' | 'createdAt'>,
  ): Promise<void> {
    await this.knex<JobRow>(jobs).insert({
      id: job.id,
      product_id: job.productId,
      starter_ref: job.starterRef ?? null,
      state: 'reading',
      ignored_columns: '[]',
      created_at: job.createdAt,
    });
  }

  /**
   * From now on it is checked.
   *
   * @returns false when it was forgotten meanwhile
   */
  async wasRead(
    jobId: string,
    { total, ignoredColumns }: { total: number; ignoredColumns: string[] },
  ): Promise<boolean> {
    const read = await this.knex<JobRow>(jobs)
      .where({ id: jobId })
      .update({
        state: 'checking',
        total,
        ignored_columns: JSON.stringify(ignoredColumns),
      });
    return read > 0;
  }

  async find(id: string): Promise<StoredImport | undefined> {
    const row = await this.knex<JobRow>(jobs).where({ id }).first();
    return row && importOf(row);
  }

  async ofStarter(
    starterRef: string,
    productId: string,
    limit: number,
  ): Promise<StoredImport[]> {
    const found = await this.knex<JobRow>(jobs)
      .where({ starter_ref: starterRef, product_id: productId })
      .orderBy('created_at', 'desc')
      .limit(limit);
    return found.map(importOf);
  }

  /**
   * Takes an import that waits for work, unless another worker is at it.
   *
   * @returns its id
   */
  async claim(options: {
    worker: string;
    now: string;
    until: string;
  }): Promise<string | undefined> {
    const { worker, now, until } = options;
    const free = () =>
      this.knex<JobRow>(jobs)
        .whereIn('state', ['checking', 'importing'])
        .where(nobody =>
          nobody.whereNull('claimed_until').orWhere('claimed_until', '<', now),
        );
    const next = await free().orderBy('created_at').first('id');
    if (!next) {
      return undefined;
    }
    const claimed = await free()
      .where({ id: next.id })
      .update({
        claimed_by: worker,
        claimed_until: until,
        attempts: this.knex.raw('attempts + 1') as any,
      });
    return claimed > 0 ? next.id : undefined;
  }

  /**
   * Says how far it is, as whoever has claimed it.
   *
   * @returns false when another worker has taken over, or it was stopped
   */
  async advance(
    id: string,
    worker: string,
    change: {
      from: ImportState;
      state?: ImportState;
      progress: number;
      until: string | null;
      finishedAt?: string;
      /** This time it did get further. */
      isWell: boolean;
    },
  ): Promise<boolean> {
    const { from, state, progress, until, finishedAt, isWell } = change;
    const advanced = await this.knex<JobRow>(jobs)
      .where({ id, claimed_by: worker, state: from })
      .update({
        progress,
        claimed_until: until,
        ...(isWell && { attempts: 1 }),
        ...(state && { state }),
        ...(finishedAt !== undefined && { finished_at: finishedAt }),
      });
    return advanced > 0;
  }

  /** Says that it can't go on, as whoever has claimed it. */
  async fail(
    id: string,
    worker: string,
    { step, row, at }: { step: ImportStep; row?: number; at: string },
  ): Promise<void> {
    await this.knex<JobRow>(jobs)
      .where({ id, claimed_by: worker, state: step })
      .update({
        state: 'failed',
        failed_step: step,
        failed_row: row ?? null,
        finished_at: at,
        claimed_by: null,
        claimed_until: null,
      });
  }

  /**
   * Has one that failed go on where it stood.
   *
   * @returns false when it has not failed, or goes on already
   */
  async resume(id: string): Promise<boolean> {
    const resumed = await this.knex<JobRow>(jobs)
      .where({ id, state: 'failed' })
      .update({
        state: this.knex.ref('failed_step') as any,
        attempts: 0,
        failed_step: null,
        failed_row: null,
        finished_at: null,
      });
    return resumed > 0;
  }

  /** @returns false when it isn't checked, or was started before */
  async start(id: string): Promise<boolean> {
    const started = await this.knex<JobRow>(jobs)
      .where({ id, state: 'checked' })
      .update({
        state: 'importing',
        progress: 0,
        attempts: 0,
        claimed_by: null,
        claimed_until: null,
      });
    return started > 0;
  }

  async forget(id: string): Promise<void> {
    await this.knex(jobs).where({ id }).delete();
    await this.knex('transfer_rows').where({ job_id: id }).delete();
  }

  /** Imports from before a moment, and those whose file never came in whole. */
  async forgettable(moments: {
    before: string;
    unreadSince: string;
  }): Promise<string[]> {
    return this.knex<JobRow>(jobs)
      .where('created_at', '<', moments.before)
      .orWhere(cutOff =>
        cutOff
          .where({ state: 'reading' })
          .where('created_at', '<', moments.unreadSince),
      )
      .orderBy('created_at')
      .pluck('id');
  }
}
