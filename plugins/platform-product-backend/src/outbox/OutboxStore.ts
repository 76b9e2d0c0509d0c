import { Knex } from 'knex';
import { engineOf } from '../database/engine';
import { OutboxPayload } from './Outbox';

/** An entry that a dispatcher took on. */
export interface ClaimedEntry {
  id: string;
  topic: string;
  payload: OutboxPayload;
  /** How often it was taken on, this time included; whoever took it on later has a higher one. */
  attempts: number;
}

interface OutboxRow {
  id: string;
  topic: string;
  key: string;
  payload: string;
  attempts: number;
  next_at: string;
  claimed_until: string | null;
  parked_at: string | null;
}

const table = 'outbox';

/** What others are still to be told. */
export class OutboxStore {
  /** @param knex - the transaction of the change, or the database to dispatch from */
  constructor(private readonly knex: Knex) {}

  async add(entry: {
    id: string;
    topic: string;
    key: string;
    payload: OutboxPayload;
    nextAt: Date;
  }): Promise<void> {
    await this.knex<OutboxRow>(table).insert({
      id: entry.id,
      topic: entry.topic,
      key: entry.key,
      payload: JSON.stringify(entry.payload),
      next_at: entry.nextAt.toISOString(),
    });
  }

  /**
   * Takes on the entry that has been due longest, if there is one: nobody else has it,
   * and nothing before it of its key is still to be told. One statement, so that two
   * dispatchers never get the same; on PostgreSQL the second doesn't wait for the first.
   */
  async claim(options: {
    topics: string[];
    now: Date;
    until: Date;
  }): Promise<ClaimedEntry | undefined> {
    const { knex } = this;
    const now = options.now.toISOString();
    const due = knex
      .select('due.sequence')
      .from({ due: table })
      .whereIn('due.topic', options.topics)
      .whereNull('due.parked_at')
      .where('due.next_at', '<=', now)
      .where(claim =>
        claim
          .whereNull('due.claimed_until')
          .orWhere('due.claimed_until', '<=', now),
      )
      .whereNotExists(
        knex.select(knex.raw('1')).from({ earlier: table }).whereRaw(
          // Not simply "is null": PostgreSQL, which takes that for rare, would go through
          // the whole index of what is due instead of through that of the key.
          "earlier.key = due.key and earlier.sequence < due.sequence and coalesce(earlier.parked_at, '') = ''",
        ),
      )
      .orderBy(['due.next_at', 'due.sequence'])
      .limit(1);
    const [row]: OutboxRow[] = await knex(table)
      .with(
        'claimable',
        engineOf(knex) === 'postgres' ? due.forUpdate('due').skipLocked() : due,
      )
      .whereIn('sequence', knex.select('sequence').from('claimable'))
      .update({
        claimed_until: options.until.toISOString(),
        attempts: knex.raw('attempts + 1'),
      })
      .returning(['id', 'topic', 'payload', 'attempts']);
    return row && { ...row, payload: JSON.parse(row.payload) };
  }

  /** Keeps others from taking on an entry for longer. */
  async extend(entry: ClaimedEntry, until: Date): Promise<void> {
    await this.claimed(entry).update({ claimed_until: until.toISOString() });
  }

  /** Forgets what was told. */
  async finish(entry: ClaimedEntry): Promise<void> {
    await this.claimed(entry).delete();
  }

  /** Has an entry tried again later. */
  async retry(entry: ClaimedEntry, at: Date): Promise<void> {
    await this.claimed(entry).update({
      claimed_until: null,
      next_at: at.toISOString(),
    });
  }

  /** Gives an entry up, and lets the later ones of its key go. */
  async park(entry: ClaimedEntry, now: Date): Promise<void> {
    await this.claimed(entry).update({
      claimed_until: null,
      parked_at: now.toISOString(),
    });
  }

  /** How many entries are still to be told, and how many were given up. */
  async counts(): Promise<{ waiting: number; parked: number }> {
    const [row] = await this.knex(table)
      .count({ all: '*' })
      .count({ parked: 'parked_at' });
    const parked = Number(row.parked);
    return { waiting: Number(row.all) - parked, parked };
  }

  /** An entry, unless somebody took it on since: what they do with it counts. */
  private claimed({ id, attempts }: ClaimedEntry) {
    return this.knex<OutboxRow>(table).where({ id, attempts });
  }
}
