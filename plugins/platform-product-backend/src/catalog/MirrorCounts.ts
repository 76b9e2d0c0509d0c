import { Setup } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';

const table = 'catalog_entities';

/** Counts what the mirror holds, for Setup. */
export class MirrorCounts {
  /** @param teamTypes - group types that count as teams, lower case */
  constructor(
    private readonly knex: Knex,
    private readonly teamTypes: string[],
  ) {}

  async read(): Promise<Setup['mirror']> {
    const usage: Array<Record<string, unknown>> = await this.knex(
      'product_usage',
    )
      .groupBy('source')
      .orderBy('source')
      .select('source')
      .countDistinct({ products: 'product_ref', teams: 'team_ref' });
    return {
      entities: await count(this.living()),
      products: await count(this.living().where({ is_product: true })),
      teams: await count(this.teams()),
      people: await count(this.living().where({ kind: 'user' })),
      groupsWithoutMembers: await count(
        this.teams().whereNotExists(
          this.knex('team_members')
            .select(this.knex.raw('1'))
            .where('team_ref', this.knex.ref(`${table}.ref`)),
        ),
      ),
      usage: usage.map(row => ({
        source: String(row.source),
        products: Number(row.products),
        teams: Number(row.teams),
      })),
      vanished: await count(this.knex(table).whereNotNull('vanished_at')),
    };
  }

  private living(): Knex.QueryBuilder {
    return this.knex(table).whereNull('vanished_at');
  }

  // Only teams: a department has no direct members and need not have any.
  private teams(): Knex.QueryBuilder {
    return this.living()
      .where({ kind: 'group' })
      .whereIn('type', this.teamTypes);
  }
}

async function count(query: Knex.QueryBuilder): Promise<number> {
  const [row] = await query.count({ count: '*' });
  return Number(row.count);
}
