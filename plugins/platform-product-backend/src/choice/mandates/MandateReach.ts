import { Knex } from 'knex';
import { RequiredProduct } from './MandateService';

interface CountedPair {
  mandate_id: string;
  product_id: string;
  covered: number | string;
  confirmed: number | string;
}

/**
 * Finds the teams that requirements hold for: in their scope, with a product that is meant
 * for them, and without those that said it is not for them.
 */
export class MandateReach {
  /** @param teamTypes - group types that count as teams, lower case */
  constructor(
    private readonly tx: Knex,
    private readonly teamTypes: string[],
  ) {}

  /** The products of requirements, with how many teams each is required of. */
  async productsOf(
    mandateIds: string[],
  ): Promise<Map<string, RequiredProduct[]>> {
    if (mandateIds.length === 0) {
      return new Map();
    }
    const counts: CountedPair[] = await this.pairs(mandateIds)
      .groupBy('mandates.id', 'mandate_products.product_id')
      .select(
        'mandates.id as mandate_id',
        'mandate_products.product_id as product_id',
        this.tx.raw('count(*) as covered'),
        this.tx.raw(
          'sum(case when choices.confirmed_at > coalesce(mandates.ended_at, mandates.expires_at) then 1 else 0 end) as confirmed',
        ),
      );
    const countOf = new Map(
      counts.map(row => [`${row.mandate_id} ${row.product_id}`, row]),
    );
    const rows = await this.tx('mandate_products')
      .join(
        'catalog_entities as product',
        'product.id',
        'mandate_products.product_id',
      )
      .whereIn('mandate_id', mandateIds)
      .orderBy(['product.sort_title', 'product.ref'])
      .select(
        'mandate_id',
        'product_id',
        'product.ref as ref',
        'product.title as title',
        this.tx.raw(
          'case when product.is_product and product.vanished_at is null then 1 else 0 end as is_present',
        ),
      );
    const products = new Map<string, RequiredProduct[]>(
      mandateIds.map(id => [id, []]),
    );
    for (const row of rows) {
      const count = countOf.get(`${row.mandate_id} ${row.product_id}`);
      products.get(row.mandate_id)!.push({
        entityRef: row.ref,
        title: row.title,
        isPresent: row.is_present === 1,
        covered: Number(count?.covered ?? 0),
        confirmed: Number(count?.confirmed ?? 0),
      });
    }
    return products;
  }

  /** The teams that a requirement of a product holds for. */
  async teamsOf(mandateId: string, productId: string): Promise<string[]> {
    const rows: Array<{ team: string }> = await this.pairs([mandateId])
      .where('mandate_products.product_id', productId)
      .orderBy('team.ref')
      .select('team.ref as team');
    return rows.map(({ team }) => team);
  }

  private pairs(mandateIds: string[]): Knex.QueryBuilder {
    const { tx } = this;
    const marks = mandateIds.map(() => '?').join(', ');
    // Not `union all`: a catalog may have groups that are above themselves.
    const scope = tx.raw(
      `select mandate_id, group_ref from mandate_scopes where mandate_id in (${marks})
       union
       select scope.mandate_id, below.ref from catalog_entities as below
       join scope on below.parent = scope.ref`,
      mandateIds,
    );
    const audience = tx.raw(
      `select product_id, group_ref from product_audiences where product_id in (
         select product_id from mandate_products where mandate_id in (${marks})
       )
       union
       select audience.product_id, below.ref from catalog_entities as below
       join audience on below.parent = audience.ref`,
      mandateIds,
    );
    return tx
      .withRecursive('scope', ['mandate_id', 'ref'], scope)
      .withRecursive('audience', ['product_id', 'ref'], audience)
      .from('mandates')
      .join('mandate_products', 'mandate_products.mandate_id', 'mandates.id')
      .join(
        'catalog_entities as product',
        'product.id',
        'mandate_products.product_id',
      )
      .joinRaw('join catalog_entities as team on true')
      .joinRaw(
        `left join choices on choices.product_id = mandate_products.product_id
         and choices.team_ref = team.ref`,
      )
      .whereIn('mandates.id', mandateIds)
      .whereRaw('product.is_product and product.vanished_at is null')
      .where('team.kind', 'group')
      .whereIn('team.type', this.teamTypes)
      .whereNull('team.vanished_at')
      .whereRaw(
        '(mandates.for_all or (mandates.id, team.ref) in (select mandate_id, ref from scope))',
      )
      .whereRaw(
        `(mandate_products.product_id not in (select product_id from product_audiences)
          or (mandate_products.product_id, team.ref) in (select product_id, ref from audience))`,
      )
      .whereRaw(`coalesce(choices.choice, '') <> 'not-applicable'`);
  }
}
