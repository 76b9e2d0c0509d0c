import { Question } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';

/** The cut that everybody is in. */
export const everybody = 'all';

/** People published together, as they are kept. */
export interface Batch {
  id: string;
  question: Question;
  /** The team that it counts in, besides all. */
  teamRef?: string;
  n: number;
  sums: number[];
}

/** A sum of whole batches. */
export interface Cell {
  period: string;
  /** {@link everybody}, or a team. */
  cut: string;
  question: Question;
  n: number;
  sums: number[];
}

interface BatchRow {
  id: string;
  product_id: string;
  period: string;
  question: string;
  team_ref: string | null;
  n: number;
  sums: string;
  comments_released: boolean;
}

interface CellRow {
  product_id: string;
  period: string;
  cut: string;
  question: string;
  n: number;
  sums: string;
}

const cellOf = (row: CellRow): Cell => ({
  period: row.period,
  cut: row.cut,
  question: row.question as Question,
  n: row.n,
  sums: JSON.parse(row.sums),
});

/** Batches and their sums. Batches are read here only to add them up. */
export class PublishedStore {
  /** @param knex - the transaction of the publication, or the database to read from */
  constructor(private readonly knex: Knex) {}

  async addBatches(
    productId: string,
    period: string,
    batches: Batch[],
  ): Promise<void> {
    if (batches.length === 0) {
      return;
    }
    await this.knex<BatchRow>('published_batches').insert(
      batches.map(({ id, question, teamRef, n, sums }) => ({
        id,
        product_id: productId,
        period,
        question,
        team_ref: teamRef ?? null,
        n,
        sums: JSON.stringify(sums),
        comments_released: false,
      })),
    );
    await this.addUp(productId, period);
  }

  /** Every cell of a product. */
  async cells(productId: string): Promise<Cell[]> {
    const rows = await this.knex<CellRow>('published_cells').where({
      product_id: productId,
    });
    return rows.map(cellOf);
  }

  /**
   * How many people were eligible to answer, by period of which something is published.
   */
  async eligible(productId: string): Promise<Map<string, number>> {
    const rows = await this.knex('publications')
      .where({ product_id: productId })
      .select('period', 'eligible');
    return new Map(rows.map(row => [row.period, row.eligible]));
  }

  /** Keeps how many people are eligible to answer. */
  async putEligible(
    productId: string,
    period: string,
    eligible: number,
  ): Promise<void> {
    await this.knex('publications')
      .insert({ product_id: productId, period, eligible })
      .onConflict(['product_id', 'period'])
      .merge();
  }

  /** What is kept of who is eligible, for the products published in a period, in pages by id. */
  async publishedIn(
    period: string,
    after: string,
    limit: number,
  ): Promise<Array<{ productId: string; eligible: number }>> {
    return this.knex('publications')
      .where({ period })
      .where('product_id', '>', after)
      .orderBy('product_id')
      .limit(limit)
      .select({ productId: 'product_id', eligible: 'eligible' });
  }

  /** Cells are the sums of their batches: worked out anew, so that nothing can drift. */
  private async addUp(productId: string, period: string): Promise<void> {
    const batches = await this.knex<BatchRow>('published_batches').where({
      product_id: productId,
      period,
    });
    const cells = new Map<string, Cell>();
    for (const batch of batches) {
      const { question, n } = batch;
      const sums: number[] = JSON.parse(batch.sums);
      for (const cut of [
        everybody,
        ...(batch.team_ref ? [batch.team_ref] : []),
      ]) {
        const key = `${question} ${cut}`;
        const cell = cells.get(key) ?? {
          period,
          cut,
          question: question as Question,
          n: 0,
          sums: sums.map(() => 0),
        };
        cells.set(key, {
          ...cell,
          n: cell.n + n,
          sums: cell.sums.map((sum, i) => sum + sums[i]),
        });
      }
    }
    await this.knex<CellRow>('published_cells')
      .insert(
        [...cells.values()].map(cell => ({
          product_id: productId,
          period,
          cut: cell.cut,
          question: cell.question,
          n: cell.n,
          sums: JSON.stringify(cell.sums),
        })),
      )
      .onConflict(['product_id', 'period', 'cut', 'question'])
      .merge(['n', 'sums']);
  }
}
