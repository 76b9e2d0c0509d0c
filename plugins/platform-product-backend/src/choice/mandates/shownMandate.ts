import { Mandate } from 'backstage-plugin-platform-product-common';
import { EntitySight } from '../../permissions/ProductAccess';
import { WholeMandate } from './MandateService';

/**
 * A requirement as somebody may see it: without products that they can't read, in the
 * counts as well, and without groups that they can't see.
 */
export function shownMandate(
  { products, ...mandate }: WholeMandate,
  reader: { readable: Set<string>; sight: EntitySight; isManaged: boolean },
): Mandate {
  const { readable, sight, isManaged } = reader;
  const seen = products.filter(({ entityRef }) => readable.has(entityRef));
  const total = (count: 'covered' | 'confirmed') =>
    seen.reduce((sum, product) => sum + product[count], 0);
  return {
    ...mandate,
    products: seen.map(({ entityRef, title }) => ({ entityRef, title })),
    scope:
      mandate.scope === 'all'
        ? 'all'
        : mandate.scope.filter(ref => sight.sees(ref)),
    covered: total('covered'),
    ...(mandate.status === 'ended' && { confirmed: total('confirmed') }),
    allowed: isManaged && mandate.status === 'active' ? ['edit', 'end'] : [],
  };
}
