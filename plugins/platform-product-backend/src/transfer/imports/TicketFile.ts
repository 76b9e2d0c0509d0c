import { ConflictError, InputError } from '@backstage/errors';
import { Knex } from 'knex';
import { Readable } from 'stream';
import { setImmediate } from 'timers/promises';
import { ImportRowStore } from './ImportRowStore';
import { ImportStore } from './ImportStore';
import { CsvRecord, readCsv } from './readCsv';
import { columnOf, ReadTicket, readTicket, Ticket } from './ticket';

const linesAtOnce = 200;
const mostTickets = 200_000;

/** Takes tickets out of a file as it comes in; never more than a few are in memory. */
export class TicketFile {
  constructor(private readonly knex: Knex) {}

  /**
   * @throws InputError for a file without tickets, or one that is no CSV; ConflictError when
   * the import was forgotten while the file came in
   */
  async read(jobId: string, incoming: Readable): Promise<void> {
    const store = new ImportStore(this.knex);
    const rows = new ImportRowStore(this.knex);
    let names: string[] = [];
    let total = 0;
    await readCsv(
      incoming,
      header => {
        names = header.map(name => name.trim());
        requireTitle(names);
      },
      async records => {
        let chunk: ReadTicket[] = [];
        const put = async () => {
          const tickets = chunk;
          chunk = [];
          await rows.add(jobId, total + 1, tickets);
          total += tickets.length;
          // SQLite works in the thread that answers requests.
          await setImmediate();
        };
        for await (const record of records) {
          chunk.push(readTicket(cellsOf(record)));
          if (chunk.length === linesAtOnce) {
            await put();
            requireRoom(total);
          }
        }
        if (chunk.length > 0) {
          await put();
        }
      },
    );
    if (total === 0) {
      throw new InputError('body: has no ticket below its header');
    }
    const isWanted = await store.wasRead(jobId, {
      total,
      ignoredColumns: names
        .filter(name => name !== '' && columnOf(name) === undefined)
        .map(name => name.slice(0, 100))
        .slice(0, 50),
    });
    if (!isWanted) {
      throw new ConflictError('The import was forgotten while it was read');
    }
  }
}

function requireTitle(names: string[]): void {
  if (!names.some(name => columnOf(name) === 'title')) {
    throw new InputError(
      'body: must begin with a line that names its columns, one of them title',
    );
  }
}

function requireRoom(total: number): void {
  if (total >= mostTickets) {
    throw new InputError(`body: must have at most ${mostTickets} tickets`);
  }
}

/** The cells that say something to a roadmap; of two columns for one thing, the first. */
function cellsOf(
  record: CsvRecord,
): Partial<Record<keyof Ticket | 'key', string>> {
  const cells: Partial<Record<keyof Ticket | 'key', string>> = {};
  Object.entries(record).forEach(([name, cell]) => {
    const column = columnOf(name);
    if (column && !cells[column]) {
      cells[column] = cell;
    }
  });
  return cells;
}
