import {
  ImportRemark,
  importRemarks,
  ImportVerdict,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { ReadTicket, Ticket } from './ticket';

/** A line of an import, as it is kept. */
export interface StoredRow {
  row: number;
  ticket: Partial<Ticket>;
  identity?: string;
  verdict?: ImportVerdict;
  /** Absent when there is nothing to say. */
  remarks?: ImportRemark[];
  itemId?: string;
}

/** What becomes of a line. */
export type RowVerdict = Pick<StoredRow, 'row' | 'remarks' | 'itemId'> & {
  verdict: ImportVerdict;
};

interface TicketRow {
  job_id: string;
  row_no: number;
  fields: string;
  identity: string | null;
  verdict: ImportVerdict | null;
  /** Codes, separated by commas. */
  remark: string | null;
  item_id: string | null;
}

const rows = 'transfer_rows';

/** What an earlier version wrote in words is left out. */
const remarksOf = (remark: string | null): ImportRemark[] | undefined => {
  const codes = remark?.split(',') ?? [];
  const known = importRemarks.filter(code => codes.includes(code));
  return known.length > 0 ? known : undefined;
};

const rowOf = (row: TicketRow): StoredRow => ({
  row: row.row_no,
  ticket: JSON.parse(row.fields),
  identity: row.identity ?? undefined,
  verdict: row.verdict ?? undefined,
  remarks: remarksOf(row.remark),
  itemId: row.item_id ?? undefined,
});

/** Keeps the lines of imports. */
export class ImportRowStore {
  /** @param knex - the database, or a transaction */
  constructor(private readonly knex: Knex) {}

  /** Adds lines in the order of the file, from a row on. */
  async add(jobId: string, from: number, tickets: ReadTicket[]): Promise<void> {
    await this.knex<TicketRow>(rows).insert(
      tickets.map(({ ticket, identity, problems, remarks }, i) => ({
        job_id: jobId,
        row_no: from + i,
        fields: JSON.stringify(ticket),
        identity: identity ?? null,
        verdict: problems ? 'refused' : null,
        remark: (problems ?? remarks)?.join(',') ?? null,
      })),
    );
  }

  /** How many lines of each import have which verdict. */
  async counts(
    ids: string[],
  ): Promise<Map<string, Record<ImportVerdict, number>>> {
    const counted = await this.knex(rows)
      .whereIn('job_id', ids)
      .whereNotNull('verdict')
      .groupBy('job_id', 'verdict')
      .select('job_id', 'verdict', this.knex.raw('count(*) as count'));
    const counts = new Map(
      ids.map(id => [
        id,
        { new: 0, 'already-there': 0, refused: 0, imported: 0 },
      ]),
    );
    counted.forEach(row => {
      counts.get(row.job_id)![row.verdict as ImportVerdict] = Number(row.count);
    });
    return counts;
  }

  /** Lines after a row. */
  async after(
    jobId: string,
    after: number,
    { limit, verdict }: { limit: number; verdict?: ImportVerdict },
  ): Promise<StoredRow[]> {
    const query = this.knex<TicketRow>(rows)
      .where({ job_id: jobId, ...(verdict && { verdict }) })
      .where('row_no', '>', after)
      .orderBy('row_no')
      .limit(limit);
    return (await query).map(rowOf);
  }

  /** The given lines of which an earlier one of the import is the same ticket. */
  async repeated(jobId: string, lines: StoredRow[]): Promise<Set<number>> {
    // A smallest row, not whether there is one: that, PostgreSQL answers for each few lines
    // by reading all of the file.
    const first = this.knex(`${rows} as first`)
      .where({ 'first.job_id': jobId })
      .whereRaw('first.identity = line.identity')
      .whereRaw(`(first.verdict is null or first.verdict <> 'refused')`)
      .min('first.row_no');
    const repeated = await this.knex(`${rows} as line`)
      .where({ 'line.job_id': jobId })
      .whereIn(
        'line.row_no',
        lines.map(({ row }) => row),
      )
      .where('line.row_no', '>', first)
      .pluck('line.row_no');
    return new Set(repeated);
  }

  /** Writes down what becomes of lines, those of which the same is said together. */
  async decide(jobId: string, verdicts: RowVerdict[]): Promise<void> {
    const alike = new Map<string, RowVerdict[]>();
    verdicts.forEach(each => {
      const said = JSON.stringify([each.verdict, each.remarks ?? null]);
      alike.set(said, [...(alike.get(said) ?? []), each]);
    });
    for (const group of alike.values()) {
      const [{ verdict, remarks }] = group;
      const items = group.filter(({ itemId }) => itemId !== undefined);
      await this.knex<TicketRow>(rows)
        .where({ job_id: jobId })
        .whereIn(
          'row_no',
          group.map(({ row }) => row),
        )
        .update({
          verdict,
          ...(remarks && { remark: remarks.join(',') }),
          ...(items.length > 0 && {
            item_id: this.knex.raw(
              `case row_no ${items.map(() => 'when ? then ?').join(' ')} end`,
              items.flatMap(({ row, itemId }) => [row, itemId!]),
            ) as unknown as string,
          }),
        });
    }
  }
}
