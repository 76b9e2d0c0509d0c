import { Knex } from 'knex';
import { bucketSql, isSeenUsing } from './bucketSql';

const choiceColumns = [
  'choice',
  'basis',
  'required_by',
  'if_optional',
  'alternative_ref',
  'alternative_name',
  'alternative_nothing',
  'alternative_key',
  'main_reason',
  'second_reason',
  'reason_text',
  'job_id',
  'would_change',
  'would_change_item',
  'look_again',
  'note',
  'started_by',
  'since',
  'confirmed_at',
  'changed_at',
  'actor_ref',
  'answer',
  'answered_at',
  'answer_version',
  'version',
];

// An instant in front of the id makes the latest one the greatest.
const requirementKeys = `
  max(case when ended_at is null and expires_at > ? then expires_at || mandates.id end) as active_key,
  max(case when ended_at is not null or expires_at <= ? then coalesce(ended_at, expires_at) || mandates.id end) as ended_key`;

const moments = (now: Date) => [now.toISOString(), now.toISOString()];

/**
 * Where teams stand to products: every team with what it said, what is required of it and
 * what it is seen using. The one place that knows how a bucket is found.
 */
export class Standings {
  /** @param teamTypes - group types that count as teams, lower case */
  constructor(
    private readonly knex: Knex,
    private readonly teamTypes: string[],
  ) {}

  /** All teams to one product; a row each, under the alias `standing`. */
  toProduct(productId: string, now: Date): Knex.QueryBuilder {
    const { knex } = this;
    const audience = knex.raw(
      `select group_ref from product_audiences where product_id = ?
       union
       select below.ref from catalog_entities as below
       join audience on below.parent = audience.ref`,
      [productId],
    );
    const scope = knex.raw(
      `select mandate_scopes.mandate_id, group_ref from mandate_scopes
       join mandate_products using (mandate_id) where product_id = ?
       union
       select scope.mandate_id, below.ref from catalog_entities as below
       join scope on below.parent = scope.ref`,
      [productId],
    );
    const covered = knex.raw(
      `select reach.ref as team_ref, ${requirementKeys}
       from (
         select mandate_id, ref from scope
         union
         select mandates.id, catalog_entities.ref from mandates
         join mandate_products on mandate_products.mandate_id = mandates.id
         join catalog_entities on kind = 'group'
         where product_id = ? and for_all
       ) as reach
       join mandates on mandates.id = reach.mandate_id
       group by reach.ref`,
      [...moments(now), productId],
    );
    // Joined by reference and not asked for team by team: PostgreSQL would look through
    // all of them each time.
    const meant = knex.raw(
      `select ref from audience
       union all
       select ref from catalog_entities where kind = 'group'
       and not exists (select 1 from product_audiences where product_id = ?)`,
      [productId],
    );
    return this.standing(
      knex
        .withRecursive('audience', ['ref'], audience)
        .withRecursive('scope', ['mandate_id', 'ref'], scope)
        .with('covered', covered)
        .with('meant', meant),
      'meant.ref is not null',
      'covered.team_ref = team.ref',
    )
      .joinRaw('left join meant on meant.ref = team.ref')
      .where('product.id', productId);
  }

  /** One team to all products, or to one of them. */
  ofTeam(teamRef: string, now: Date, productId?: string): Knex.QueryBuilder {
    const { knex } = this;
    const above = knex.raw(
      `select cast(? as text)
       union
       select catalog_entities.parent from catalog_entities
       join above on catalog_entities.ref = above.ref
       where catalog_entities.parent is not null`,
      [teamRef],
    );
    const covered = knex.raw(
      `select product_id, ${requirementKeys}
       from mandates
       join mandate_products on mandate_products.mandate_id = mandates.id
       where (for_all or exists (
         select 1 from mandate_scopes join above on above.ref = group_ref
         where mandate_scopes.mandate_id = mandates.id
       )) ${productId === undefined ? '' : 'and product_id = ?'}
       group by product_id`,
      [...moments(now), ...(productId === undefined ? [] : [productId])],
    );
    const standing = this.standing(
      knex.withRecursive('above', ['ref'], above).with('covered', covered),
      `(not exists (select 1 from product_audiences where product_id = product.id)
        or exists (
          select 1 from product_audiences join above on above.ref = group_ref
          where product_id = product.id
        ))`,
      'covered.product_id = product.id',
    ).where('team.ref', teamRef);
    return productId === undefined
      ? standing.whereRaw(
          `(covered.product_id is not null or choices.choice is not null or ${isSeenUsing})`,
        )
      : standing.where('product.id', productId);
  }

  private standing(
    query: Knex.QueryBuilder,
    isMeant: string,
    isCovered: string,
  ): Knex.QueryBuilder {
    const { knex } = this;
    return query
      .from('catalog_entities as product')
      .joinRaw('join catalog_entities as team on true')
      .joinRaw(
        'left join choices on choices.product_id = product.id and choices.team_ref = team.ref',
      )
      .joinRaw(`left join covered on ${isCovered}`)
      .whereRaw('product.is_product and product.vanished_at is null')
      .where('team.kind', 'group')
      .whereIn('team.type', this.teamTypes)
      .whereNull('team.vanished_at')
      .select(
        'product.id as product_id',
        'product.ref as product_ref',
        'product.title as product_title',
        'product.sort_title as product_sort_title',
        'team.id as team_id',
        'team.ref as team_ref',
        'team.title as team_title',
        'team.sort_title as team_sort_title',
        'covered.active_key',
        'covered.ended_key',
        ...choiceColumns.map(column => `choices.${column}`),
        knex.raw(`(${isMeant}) as is_meant`),
        knex.raw(`${bucketSql(isMeant)} as bucket`),
      );
  }
}
