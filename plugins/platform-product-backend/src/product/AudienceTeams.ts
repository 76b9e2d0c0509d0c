import { Knex } from 'knex';

/** Counts the teams that products are meant for. */
export class AudienceTeams {
  /** @param teamTypes - group types that count as teams, lower case */
  constructor(
    private readonly knex: Knex,
    private readonly teamTypes: string[],
  ) {}

  /** The teams of the groups in a product's audience and of all groups below; without an audience all teams. */
  async count(productId: string): Promise<number> {
    const { knex } = this;
    // Not `union all`: a catalog may have groups that are above themselves.
    const audience = knex.raw(
      `select group_ref from product_audiences where product_id = ?
       union
       select below.ref from catalog_entities as below
       join audience on below.parent = audience.ref`,
      [productId],
    );
    const [{ count }] = await knex
      .withRecursive('audience', ['ref'], audience)
      .from('catalog_entities')
      .where({ kind: 'group' })
      .whereIn('type', this.teamTypes)
      .whereNull('vanished_at')
      .whereRaw(
        `(not exists (select 1 from product_audiences where product_id = ?)
          or catalog_entities.ref in (select audience.ref from audience))`,
        [productId],
      )
      .count({ count: '*' });
    return Number(count);
  }
}
