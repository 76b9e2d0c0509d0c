import { ProductProfile } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { isDeepStrictEqual } from 'util';

/** What the owners say, as it is kept. */
export interface StoredPage {
  profile: ProductProfile;
  /** Groups whose teams it is meant for, sorted; none: all teams. */
  groups: string[];
}

interface ProfileColumns {
  meant_for: string | null;
  help: string | null;
  leaving: string | null;
  takes_on: string;
  decides: string | null;
}

interface ProductRow extends ProfileColumns {
  product_id: string;
  version: number;
}

const table = 'products';
const audiencesTable = 'product_audiences';

const profileOf = (row: ProfileColumns): ProductProfile => ({
  ...(row.meant_for !== null && { meantFor: row.meant_for }),
  ...(row.help !== null && { help: row.help }),
  ...(row.leaving !== null && { leaving: row.leaving }),
  takesOn: JSON.parse(row.takes_on),
  ...(row.decides !== null && { decides: row.decides }),
});

const columnsOf = (profile: ProductProfile): ProfileColumns => ({
  meant_for: profile.meantFor ?? null,
  help: profile.help ?? null,
  leaving: profile.leaving ?? null,
  takes_on: JSON.stringify(profile.takesOn),
  decides: profile.decides ?? null,
});

/** Whether two profiles say the same. */
export const sameProfile = (a: ProductProfile, b: ProductProfile) =>
  isDeepStrictEqual(columnsOf(a), columnsOf(b));

/** Profiles and audiences as they stand. */
export class ProductPageStore {
  /** @param knex - the database, or the transaction of a change */
  constructor(private readonly knex: Knex) {}

  /** Version 0 when nothing was ever said. */
  async find(productId: string): Promise<StoredPage & { version: number }> {
    const row = await this.knex<ProductRow>(table)
      .where({ product_id: productId })
      .first();
    const audience = await this.knex(audiencesTable)
      .where({ product_id: productId })
      .select('group_ref');
    return {
      profile: row ? profileOf(row) : { takesOn: [] },
      groups: audience.map(({ group_ref }) => group_ref).sort(),
      version: row?.version ?? 0,
    };
  }

  /**
   * Puts a profile in place of the version that it was written for.
   *
   * @returns whether nobody was faster
   */
  async replaceProfile(
    productId: string,
    version: number,
    profile: ProductProfile,
  ): Promise<boolean> {
    const columns = columnsOf(profile);
    if (version === 0) {
      const inserted = await this.knex<ProductRow>(table)
        .insert({ product_id: productId, version: 1, ...columns })
        .onConflict('product_id')
        .ignore()
        .returning('version');
      return inserted.length > 0;
    }
    const updated = await this.knex<ProductRow>(table)
      .where({ product_id: productId, version })
      .update({ version: version + 1, ...columns });
    return updated > 0;
  }

  async replaceAudience(productId: string, groups: string[]): Promise<void> {
    await this.knex(audiencesTable).where({ product_id: productId }).delete();
    if (groups.length) {
      await this.knex(audiencesTable).insert(
        groups.map(ref => ({ product_id: productId, group_ref: ref })),
      );
    }
  }
}
