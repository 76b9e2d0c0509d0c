import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { randomUUID } from 'crypto';
import { setImmediate } from 'timers/promises';
import { concealUnexpected } from '../../http/errors';
import { ImportRowStore, StoredRow } from './ImportRowStore';
import { ImportStore, StoredImport } from './ImportStore';
import { TicketRoadmap } from './TicketRoadmap';

const rowsAtOnce = 100;
const claimMs = 60_000;
/** Taken on so often without getting any further, an import has failed. */
const mostAttempts = 5;

/** How much of an import is done in one transaction. */
interface Portion {
  job: StoredImport;
  atOnce: number;
}

/** Somebody stopped the import, or another worker has taken it over. */
class Overtaken extends Error {}

/**
 * Checks and imports tickets, a few at a time. What becomes of them is written in the
 * transaction that puts them on the roadmap: however often a worker is killed, the next one
 * goes on where it stood, and no ticket does twice.
 */
export class ImportWorker {
  private readonly id = randomUUID();
  private running: Promise<void> | undefined;
  private isWoken = false;

  constructor(
    private readonly options: {
      knex: Knex;
      roadmap: TicketRoadmap;
      logger: LoggerService;
      now: () => Date;
    },
  ) {}

  /** Has it look soon; it looks by itself, too. */
  wake(): void {
    this.isWoken = true;
    this.running ??= this.untilNothingWaits();
  }

  /** Works on whatever waits; done when nothing does. */
  async run(): Promise<void> {
    this.wake();
    await this.running;
  }

  private async untilNothingWaits(): Promise<void> {
    try {
      while (this.isWoken) {
        this.isWoken = false;
        while (await this.workOnOne());
      }
    } catch (error) {
      const { message } = concealUnexpected(error);
      this.options.logger.error(`Importing tickets failed: ${message}`);
    } finally {
      this.running = undefined;
    }
  }

  private async workOnOne(): Promise<boolean> {
    const { knex, now } = this.options;
    const store = new ImportStore(knex);
    const id = await store.claim({
      worker: this.id,
      now: now().toISOString(),
      until: this.until(),
    });
    const job = id === undefined ? undefined : await store.find(id);
    if (job) {
      try {
        // A process that dies of it never gets to say so; the next one does.
        if (job.attempts > mostAttempts) {
          throw new Error('Taken on more often than that, and got no further');
        }
        await this.work(job);
      } catch (error) {
        await this.putOff(job.id, concealUnexpected(error));
      }
    }
    return id !== undefined;
  }

  /**
   * Works on one that is claimed, as long as it is. Where it was given up before it goes line by
   * line, so that all that can be done is, and what it gets stuck at is known.
   */
  private async work(claimed: StoredImport): Promise<void> {
    const store = new ImportStore(this.options.knex);
    let careful = claimed.attempts > 1 ? rowsAtOnce : 0;
    let job: StoredImport | undefined = claimed;
    while (
      job &&
      (await this.goOn({ job, atOnce: careful > 0 ? 1 : rowsAtOnce }))
    ) {
      careful -= 1;
      await setImmediate();
      job = await store.find(job.id);
    }
  }

  /** Leaves it to whoever looks after the claim has run out, or says that it has failed. */
  private async putOff(id: string, { message }: Error): Promise<void> {
    const { knex, logger, now } = this.options;
    const store = new ImportStore(knex);
    const job = await store.find(id);
    if (!job || (job.state !== 'checking' && job.state !== 'importing')) {
      return;
    }
    const { state: step, progress, attempts } = job;
    if (attempts < mostAttempts) {
      logger.warn(`Import ${id} stopped and goes on soon: ${message}`);
      return;
    }
    const [stuckAt] = await new ImportRowStore(knex).after(id, progress, {
      limit: 1,
      verdict: step === 'importing' ? 'new' : undefined,
    });
    await store.fail(id, this.id, {
      step,
      row: stuckAt?.row,
      at: now().toISOString(),
    });
    logger.error(
      `Import ${id} was given up after ${mostAttempts} attempts: ${message}`,
    );
  }

  /** @returns whether there is more to do, and it is still this worker's */
  private async goOn(portion: Portion): Promise<boolean> {
    return portion.job.state === 'checking'
      ? this.check(portion)
      : this.import(portion);
  }

  private async check(portion: Portion): Promise<boolean> {
    const { job, atOnce } = portion;
    const { knex, roadmap } = this.options;
    const store = new ImportRowStore(knex);
    const rows = await store.after(job.id, job.progress, {
      limit: atOnce,
    });
    const open = rows.filter(({ verdict }) => verdict === undefined);
    const repeated = await store.repeated(job.id, open);
    const verdicts = await roadmap.check(job.productId, open);
    const isMine = await knex.transaction(async tx => {
      const isAdvanced = await this.advance(tx, portion, rows, 'checked');
      if (isAdvanced) {
        await new ImportRowStore(tx).decide(
          job.id,
          verdicts.map(verdict =>
            repeated.has(verdict.row) && verdict.verdict === 'new'
              ? {
                  row: verdict.row,
                  verdict: 'already-there',
                  remarks: ['further-up'],
                }
              : verdict,
          ),
        );
      }
      return isAdvanced;
    });
    return isMine && rows.length > 0;
  }

  private async import(portion: Portion): Promise<boolean> {
    const { job, atOnce } = portion;
    const { roadmap, knex } = this.options;
    const rows = await new ImportRowStore(knex).after(job.id, job.progress, {
      limit: atOnce,
      verdict: 'new',
    });
    const now = this.options.now();
    const writer = { actorRef: job.starterRef, now };
    await roadmap
      .put(job.productId, writer, rows, async (tx, became) => {
        if (!(await this.advance(tx, portion, rows, 'done'))) {
          throw new Overtaken();
        }
        await new ImportRowStore(tx).decide(job.id, became);
      })
      .catch(error => {
        if (!(error instanceof Overtaken)) {
          throw error;
        }
        rows.length = 0;
      });
    return rows.length > 0;
  }

  /** After the last row it is in its next state. */
  private advance(
    tx: Knex.Transaction,
    { job, atOnce }: Portion,
    rows: StoredRow[],
    next: 'checked' | 'done',
  ): Promise<boolean> {
    const isOver = rows.length === 0;
    return new ImportStore(tx).advance(job.id, this.id, {
      from: job.state,
      progress: isOver ? job.total : rows[rows.length - 1].row,
      until: isOver ? null : this.until(),
      isWell: isOver || atOnce === rowsAtOnce,
      ...(isOver && { state: next }),
      ...(isOver &&
        next === 'done' && { finishedAt: this.options.now().toISOString() }),
    });
  }

  private until(): string {
    return new Date(this.options.now().getTime() + claimMs).toISOString();
  }
}
