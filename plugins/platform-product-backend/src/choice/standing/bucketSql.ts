/** Whether the team is seen using the product, whatever the source. */
export const isSeenUsing = `exists (
  select 1 from product_usage
  where product_usage.product_ref = product.ref and product_usage.team_ref = team.ref
)`;

/**
 * In which bucket a team is; NULL for one that the product is not meant for, or that said
 * so. The order is the rule: the first that fits holds.
 *
 * What a requirement's team said before the requirement ended is no choice: it counts as
 * still to confirm, even if the team said itself that it was required.
 *
 * @param isMeant - SQL that tells whether the product is meant for the team
 */
export const bucketSql = (isMeant: string) => `
  case
    when not (${isMeant}) or choices.choice = 'not-applicable' then null
    when covered.active_key is not null then 'required'
    when covered.ended_key is not null
      and coalesce(choices.confirmed_at, '') <= substr(covered.ended_key, 1, 24) then 'toConfirm'
    when choices.basis = 'required' then 'required'
    when choices.basis = 'ours' then 'chose'
    when choices.basis = 'inherited' then 'inherited'
    when choices.choice = 'evaluating' then 'evaluating'
    when choices.choice = 'opted-out' then 'optedOut'
    when ${isSeenUsing} then 'seenUsing'
    else 'silent'
  end`;
