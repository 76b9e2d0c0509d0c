import { Knex } from 'knex';
import { AdoptionInputs } from '../choice/adoption/AdoptionInputs';
import { inChunks } from '../database/chunks';

interface UsageRow {
  product_ref: string;
  team_ref: string;
  source: string;
}

const table = 'product_usage';
const productsAtOnce = 100;
const rowsAtOnce = 100;

/** What a source knows of who uses what. */
export interface KnownUsage {
  productRefs(): string[];
  teamsUsing(productRef: string): string[];
}

/** Which team is seen using which product, by source. */
export class UsageStore {
  constructor(private readonly knex: Knex) {}

  /** Teams seen using a product, whatever the source. */
  async teamsUsing(productRef: string): Promise<string[]> {
    const rows = await this.knex<UsageRow>(table)
      .where({ product_ref: productRef })
      .distinct('team_ref')
      .orderBy('team_ref');
    return rows.map(row => row.team_ref);
  }

  /** How many people are direct members of the teams seen using a product. */
  async membersUsing(productId: string): Promise<number> {
    const [{ members }] = await this.knex('catalog_entities')
      .join(table, `${table}.product_ref`, 'catalog_entities.ref')
      .join('team_members', 'team_members.team_ref', `${table}.team_ref`)
      .where({ 'catalog_entities.id': productId })
      .countDistinct({ members: 'team_members.member_ref' });
    return Number(members);
  }

  /**
   * Makes what a source knows of the products it saw be exactly this; only differences
   * are written. A product it did not see keeps its teams as long as it is offered.
   */
  async replace(source: string, known: KnownUsage): Promise<void> {
    const seen = known.productRefs();
    for await (const products of inChunks(seen, productsAtOnce)) {
      await this.replaceTeams(source, known, products);
    }
    await this.forgetUnoffered(source, new Set(seen));
  }

  /** Forgets what other sources knew: they were removed. */
  async keepSources(sources: string[]): Promise<void> {
    await this.forget(usage => usage.whereNotIn('source', sources));
  }

  private async replaceTeams(
    source: string,
    known: KnownUsage,
    products: string[],
  ): Promise<void> {
    const stored = new Map(products.map(ref => [ref, new Set<string>()]));
    const rows = await this.knex<UsageRow>(table)
      .where({ source })
      .whereIn('product_ref', products);
    rows.forEach(row => stored.get(row.product_ref)?.add(row.team_ref));

    const added: UsageRow[] = [];
    for (const [product, teams] of stored) {
      for (const team of known.teamsUsing(product)) {
        if (!teams.delete(team)) {
          added.push({ product_ref: product, team_ref: team, source });
        }
      }
    }
    for await (const chunk of inChunks(added, rowsAtOnce)) {
      // Another replica may have found the same.
      await this.knex.transaction(async tx => {
        await tx<UsageRow>(table).insert(chunk).onConflict().ignore();
        await new AdoptionInputs(tx).touchCatalog();
      });
    }
    for (const [product, gone] of stored) {
      if (gone.size) {
        await this.forget(usage =>
          usage
            .where({ source, product_ref: product })
            .whereIn('team_ref', [...gone]),
        );
      }
    }
  }

  private async forgetUnoffered(
    source: string,
    seen: Set<string>,
  ): Promise<void> {
    const stored = await this.knex<UsageRow>(table)
      .where({ source })
      .distinct('product_ref');
    const unseen = stored
      .map(row => row.product_ref)
      .filter(ref => !seen.has(ref));
    for await (const products of inChunks(unseen, productsAtOnce)) {
      await this.forget(usage =>
        usage
          .where({ source })
          .whereIn('product_ref', products)
          .whereNotExists(
            this.knex('catalog_entities')
              .select(this.knex.raw('1'))
              .where('ref', this.knex.ref(`${table}.product_ref`))
              .whereRaw('is_product and vanished_at is null'),
          ),
      );
    }
  }

  private async forget(
    which: (usage: Knex.QueryBuilder) => Knex.QueryBuilder,
  ): Promise<void> {
    await this.knex.transaction(async tx => {
      const forgotten = await which(tx(table)).delete();
      if (forgotten > 0) {
        await new AdoptionInputs(tx).touchCatalog();
      }
    });
  }
}
