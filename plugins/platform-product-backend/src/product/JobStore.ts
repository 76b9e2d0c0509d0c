import { ProductJob } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';

interface JobRow {
  id: string;
  product_id: string;
  created_at: string;
  situation: string;
  want: string;
  so_that: string;
}

const table = 'jobs';

const jobOf = (row: JobRow): ProductJob => ({
  id: row.id,
  when: row.situation,
  want: row.want,
  soThat: row.so_that,
});

/** The jobs that developers get done with products. */
export class JobStore {
  constructor(private readonly knex: Knex) {}

  /** In the order in which they were added. */
  async list(productId: string): Promise<ProductJob[]> {
    const rows = await this.knex<JobRow>(table)
      .where({ product_id: productId })
      .orderBy(['created_at', 'id']);
    return rows.map(jobOf);
  }

  async find(id: string): Promise<ProductJob | undefined> {
    const row = await this.knex<JobRow>(table).where({ id }).first();
    return row && jobOf(row);
  }

  /** Those that are there, in no order. */
  async withIds(ids: string[]): Promise<ProductJob[]> {
    const rows = ids.length
      ? await this.knex<JobRow>(table).whereIn('id', ids)
      : [];
    return rows.map(jobOf);
  }

  /**
   * Keeps a job unless its id is taken.
   *
   * @param most - how many a product may have
   * @returns whose job has the id now, and what it says; `full` when there was no room
   */
  async addOnce(
    productId: string,
    job: ProductJob,
    { now, most }: { now: Date; most: number },
  ): Promise<{ productId: string; job: ProductJob } | 'full'> {
    return this.knex.transaction(async tx => {
      // Whoever adds to the same product waits here, so that nobody counts wrong.
      await tx('catalog_entities')
        .where({ id: productId })
        .forUpdate()
        .first('id');
      const withId = () => tx<JobRow>(table).where({ id: job.id }).first();
      let row = await withId();
      if (!row) {
        const [{ count }] = await tx(table)
          .where({ product_id: productId })
          .count({ count: '*' });
        if (Number(count) >= most) {
          return 'full';
        }
        await tx<JobRow>(table)
          .insert({
            id: job.id,
            product_id: productId,
            created_at: now.toISOString(),
            situation: job.when,
            want: job.want,
            so_that: job.soThat,
          })
          .onConflict('id')
          .ignore();
        row = await withId();
      }
      return { productId: row!.product_id, job: jobOf(row!) };
    });
  }
}
