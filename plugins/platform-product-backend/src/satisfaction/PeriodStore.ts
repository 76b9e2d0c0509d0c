import { Period, PeriodLength } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { engineOf } from '../database/engine';

interface PeriodRow {
  id: string;
  length: string;
  starts_on: string;
  ends_on: string;
  closed: boolean;
}

const table = 'periods';

const periodOf = (row: PeriodRow): Period => ({
  id: row.id,
  length: row.length as PeriodLength,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
});

/** Periods, each written down once. */
export class PeriodStore {
  constructor(private readonly knex: Knex) {}

  /** Writes a period down unless one that shares a day with it is there already. */
  async insertIfFree(period: Period): Promise<void> {
    await this.knex.transaction(async tx => {
      if (engineOf(this.knex) === 'postgres') {
        // Two replicas with different configuration would each see no overlap. SQLite
        // has one writer at a time anyway.
        await tx.raw('lock table ?? in share row exclusive mode', [table]);
      }
      const overlapping = await tx<PeriodRow>(table)
        .where('starts_on', '<=', period.endsOn)
        .where('ends_on', '>=', period.startsOn)
        .first('id');
      if (!overlapping) {
        await tx<PeriodRow>(table)
          .insert({
            id: period.id,
            length: period.length,
            starts_on: period.startsOn,
            ends_on: period.endsOn,
            closed: false,
          })
          .onConflict()
          .ignore();
      }
    });
  }

  /** The period that a day falls in. */
  async covering(day: string): Promise<Period | undefined> {
    const row = await this.knex<PeriodRow>(table)
      .where('starts_on', '<=', day)
      .where('ends_on', '>=', day)
      .first();
    return row && periodOf(row);
  }

  async byId(id: string): Promise<Period | undefined> {
    const row = await this.knex<PeriodRow>(table).where({ id }).first();
    return row && periodOf(row);
  }

  /** The periods begun by a day that are not closed, oldest first. */
  async unclosed(day: string): Promise<Period[]> {
    const rows = await this.knex<PeriodRow>(table)
      .where('starts_on', '<=', day)
      .whereRaw('not closed')
      .orderBy('starts_on');
    return rows.map(periodOf);
  }

  async close(id: string): Promise<void> {
    await this.knex<PeriodRow>(table).where({ id }).update({ closed: true });
  }

  /** Periods by id. */
  async byIds(ids: string[]): Promise<Map<string, Period>> {
    const rows = await this.knex<PeriodRow>(table).whereIn('id', ids);
    return new Map(rows.map(row => [row.id, periodOf(row)]));
  }

  /** The newest periods that ended before a day, newest first. */
  async endedBefore(day: string, limit: number): Promise<Period[]> {
    const rows = await this.knex<PeriodRow>(table)
      .where('ends_on', '<', day)
      .orderBy('ends_on', 'desc')
      .limit(limit);
    return rows.map(periodOf);
  }
}
