import { Question } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { engineOf } from '../../database/engine';
import { publishedQuestions } from './questions';

/** A product with answers that wait to be published, and how many people gave them. */
export interface WaitingProduct {
  productId: string;
  people: number;
}

/** What the waiting people of one team answered to one question, as sums. */
export interface WaitingSums {
  question: Question;
  /** As kept with the answers; null where none was. */
  teamRef: string | null;
  n: number;
  sums: number[];
}

/** The batch that the waiting people of each team go into, by question. */
export type Marks = Map<Question, Map<string | null, string>>;

// Few enough that no statement keeps the thread for long; SQLite has only one.
const rowsAtOnce = 4000;

/** Ranges of respondent keys, which are hexadecimal and spread evenly. */
function rangesOf(people: number): Array<[string, string]> {
  let digits = 0;
  while (people / 16 ** digits > rowsAtOnce) {
    digits += 1;
  }
  const bounds = Array.from({ length: 16 ** digits }, (_, i) =>
    digits === 0 ? '' : i.toString(16).padStart(digits, '0'),
  );
  return bounds.map((low, i) => [low, bounds[i + 1] ?? 'g']);
}

const isWaitingFor = ({ batchColumn, given }: (typeof publishedQuestions)[0]) =>
  `${batchColumn} is null and ${given}`;

const sumColumns = publishedQuestions
  .flatMap((question, q) => [
    `count(*) filter (where ${isWaitingFor(question)}) as q${q}_n`,
    ...question.sums.map(
      (sum, i) =>
        `sum(${sum}) filter (where ${isWaitingFor(question)}) as q${q}_${i}`,
    ),
  ])
  .join(', ');

/** Answers that wait, as publication and nobody else reads them: as sums, never one by one. */
export class WaitingAnswers {
  /** @param knex - the transaction of the publication */
  constructor(private readonly knex: Knex) {}

  /** The next product after the given one of which answers of a period wait. */
  async nextProduct(
    period: string,
    after: string,
  ): Promise<WaitingProduct | undefined> {
    const row = await this.knex('ratings')
      .whereRaw('waiting')
      .where({ period })
      .where(
        'product_id',
        this.knex('ratings')
          .whereRaw('waiting')
          .where({ period })
          .where('product_id', '>', after)
          .min('product_id'),
      )
      .groupBy('product_id')
      .first({ productId: 'product_id' }, this.knex.raw('count(*) as people'));
    return row && { productId: row.productId, people: Number(row.people) };
  }

  /** What waits of a product, by question and team. */
  async sums(product: WaitingProduct, period: string): Promise<WaitingSums[]> {
    const totals = new Map<string, WaitingSums>();
    for (const range of rangesOf(product.people)) {
      const rows: Array<Record<string, unknown>> = await this.waiting(
        product,
        period,
        range,
      )
        .groupBy('team_ref')
        .select('team_ref', this.knex.raw(sumColumns));
      for (const row of rows) {
        addUp(totals, row);
      }
    }
    return [...totals.values()];
  }

  /**
   * Writes down who is in which batch.
   *
   * @param closes - nobody waits any more afterwards, whether published or not
   */
  async mark(
    product: WaitingProduct,
    period: string,
    marks: Marks,
    closes: boolean,
  ): Promise<void> {
    const columns: Record<string, Knex.Raw> = {};
    const stillWaiting: Knex.Raw[] = [];
    for (const question of publishedQuestions) {
      const batchOfTeam = marks.get(question.question) ?? new Map();
      const isWaiting = isWaitingFor(question);
      if (batchOfTeam.size > 0) {
        const batch = this.batchOf(batchOfTeam);
        columns[question.batchColumn] = this.knex.raw(
          `case when ${isWaiting} then ? else ${question.batchColumn} end`,
          [batch],
        );
        stillWaiting.push(this.knex.raw(`${isWaiting} and ? is null`, [batch]));
      } else {
        stillWaiting.push(this.knex.raw(isWaiting));
      }
    }
    const waiting = closes
      ? false
      : this.knex.raw(stillWaiting.map(() => '(?)').join(' or '), stillWaiting);
    for (const range of rangesOf(product.people)) {
      await this.waiting(product, period, range).update({
        ...columns,
        waiting,
      });
    }
  }

  /** SQL for the batch of a row, by the team kept with it. */
  private batchOf(batchOfTeam: Map<string | null, string>): Knex.Raw {
    const entries = [...batchOfTeam].flatMap(([team, batch]) => [
      team ?? '',
      batch,
    ]);
    return this.knex.raw(
      `case coalesce(team_ref, '') ${'when ? then ? '.repeat(
        batchOfTeam.size,
      )}end`,
      entries,
    );
  }

  /** SQLite takes the primary key unless told, and would look at what is published, too. */
  private onlyWaiting() {
    return engineOf(this.knex) === 'sqlite'
      ? this.knex.raw('ratings indexed by ratings_waiting_idx')
      : 'ratings';
  }

  private waiting(
    { productId }: WaitingProduct,
    period: string,
    [from, before]: [string, string],
  ): Knex.QueryBuilder {
    return this.knex(this.onlyWaiting())
      .whereRaw('waiting')
      .where({ period, product_id: productId })
      .where('respondent_key', '>=', from)
      .where('respondent_key', '<', before);
  }
}

function addUp(
  totals: Map<string, WaitingSums>,
  row: Record<string, unknown>,
): void {
  const teamRef = row.team_ref as string | null;
  publishedQuestions.forEach(({ question, sums }, q) => {
    const n = Number(row[`q${q}_n`]);
    if (n === 0) {
      return;
    }
    const key = `${question} ${teamRef ?? ''}`;
    const total = totals.get(key) ?? {
      question,
      teamRef,
      n: 0,
      sums: sums.map(() => 0),
    };
    totals.set(key, {
      ...total,
      n: total.n + n,
      sums: total.sums.map((sum, i) => sum + Number(row[`q${q}_${i}`] ?? 0)),
    });
  });
}
