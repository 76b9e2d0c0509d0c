import {
  Satisfaction,
  SatisfactionVerdict,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';

/** What is kept of a period, as it is served. */
export type WorkedOut = Omit<
  Satisfaction,
  'entityRef' | 'status' | 'rules' | 'withheldSince'
>;

/** How a score changed against the published period before. */
export interface Change {
  difference: number;
  p: number;
}

/** A product's newest figures, as far as products are compared by them. */
export interface Compared {
  productId: string;
  /** How many gave 1 … 5. */
  distribution: number[];
  change?: Change;
  ranking?: number;
  verdict?: SatisfactionVerdict;
}

interface FiguresRow {
  product_id: string;
  area: string;
  starts_on: string;
  period: string;
  figures: string;
  newest: boolean;
  difference: number | null;
  p: number | null;
  ranking: number | null;
  verdict: string | null;
}

const table = 'product_figures';
const area = 'satisfaction';

const comparedOf = (row: FiguresRow): Compared => ({
  productId: row.product_id,
  distribution: (JSON.parse(row.figures) as WorkedOut).figures!.score
    .distribution,
  ...(row.difference !== null && {
    change: { difference: row.difference, p: row.p! },
  }),
  ...(row.ranking !== null && { ranking: row.ranking }),
  ...(row.verdict !== null && { verdict: row.verdict as SatisfactionVerdict }),
});

/** Figures as rows: reading one costs the same however many people answered. */
export class FiguresStore {
  /** @param knex - the transaction of the publication, or the database to read from */
  constructor(private readonly knex: Knex) {}

  /** Keeps the figures of one period; the order in a list is worked out later. */
  async put(
    productId: string,
    {
      figures,
      change,
      newest,
    }: { figures: WorkedOut; change?: Change; newest: boolean },
  ): Promise<void> {
    if (newest) {
      await this.knex<FiguresRow>(table)
        .where({ product_id: productId, area, newest: true })
        .where('starts_on', '<>', figures.period.startsOn)
        .update({ newest: false });
    }
    await this.knex<FiguresRow>(table)
      .insert({
        product_id: productId,
        area,
        starts_on: figures.period.startsOn,
        period: figures.period.id,
        figures: JSON.stringify(figures),
        newest,
        difference: change?.difference ?? null,
        p: change?.p ?? null,
      })
      .onConflict(['product_id', 'area', 'starts_on'])
      .merge(['figures', 'newest', 'difference', 'p']);
  }

  /**
   * What is published of a product, in one query.
   *
   * @param period - the id of a period; by default the newest published one
   */
  async read(
    productId: string,
    period?: string,
  ): Promise<
    { figures: WorkedOut; newestClosed: string | undefined } | undefined
  > {
    const query = this.knex(table).where({ product_id: productId, area });
    const row = await (period === undefined
      ? query.whereRaw('newest')
      : query.where({ period })
    ).first(
      'figures',
      this.knex('periods')
        .whereRaw('closed')
        .orderBy('starts_on', 'desc')
        .limit(1)
        .select('id')
        .as('newest_closed'),
    );
    return (
      row && {
        figures: JSON.parse(row.figures),
        newestClosed: row.newest_closed ?? undefined,
      }
    );
  }

  /** Newest figures of products in order of their ids. */
  async newest(after: string, limit: number): Promise<Compared[]> {
    const rows = await this.knex<FiguresRow>(table)
      .where({ area })
      .whereRaw('newest')
      .where('product_id', '>', after)
      .orderBy('product_id')
      .limit(limit);
    return rows.map(comparedOf);
  }

  /** Keeps how a product compares with all others. */
  async putComparison(
    productId: string,
    ranking: number,
    verdict: SatisfactionVerdict,
  ): Promise<void> {
    await this.knex<FiguresRow>(table)
      .where({ product_id: productId, area })
      .whereRaw('newest')
      .update({ ranking, verdict });
  }
}
