import {
  Page,
  ProductRow,
  Satisfaction,
  SatisfactionVerdict,
} from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../catalog/ProductDirectory';
import { EntityClause, ListedProduct } from '../catalog/ProductStore';
import { Caller } from '../http/Caller';
import { decodeCursor, encodeCursor } from '../http/cursor';
import { visiblePage } from '../permissions/visiblePage';
import { productFilter } from './productFilter';
import { ScopedProductListRequest, ScorecardService } from './ScorecardService';

const defaultLimit = 50;

/** Lists products. */
export class DefaultScorecardService implements ScorecardService {
  constructor(private readonly products: ProductDirectory) {}

  async listProducts(
    caller: Caller,
    request: ScopedProductListRequest,
  ): Promise<Page<ProductRow>> {
    const { limit = defaultLimit, cursor, scope = {}, owner, search } = request;
    const by = {
      sort: request.sort ?? 'name',
      order: request.order ?? 'asc',
    };
    const list = JSON.stringify(['products', by, owner, search]);
    const [after] = cursor === undefined ? [] : decodeCursor(cursor, list, 1);
    const filter = productFilter({
      owners: owner === undefined ? undefined : await ownersOf(caller, owner),
      search,
    });
    const { products, next, total } = await visiblePage(
      this.products,
      { ...scope, clause: both(scope.clause, filter) },
      { limit, by, after },
    );
    const owners = await this.products.ownersOf(
      products.map(({ entityRef }) => entityRef),
    );
    return {
      items: products.map(product => ({
        entityRef: product.entityRef,
        title: product.title,
        owners: owners.get(product.entityRef) ?? [],
        ...satisfactionOf(product),
      })),
      ...(next !== undefined && { nextCursor: encodeCursor([next], list) }),
      ...(total !== undefined && { totalItems: total }),
    };
  }
}

async function ownersOf(caller: Caller, owner: string): Promise<string[]> {
  if (owner !== 'me') {
    return [owner];
  }
  return caller.kind === 'user' ? caller.claims() : [];
}

function both(
  first: EntityClause | undefined,
  second: EntityClause,
): EntityClause {
  return query => {
    if (first) {
      query.where(first);
    }
    query.where(second);
  };
}

function satisfactionOf({
  figures,
  verdict,
}: ListedProduct): Pick<ProductRow, 'satisfaction'> {
  if (figures === undefined) {
    return {};
  }
  const published: Pick<Satisfaction, 'period' | 'figures'> =
    JSON.parse(figures);
  const { n, satisfied, mean } = published.figures!.score;
  return {
    satisfaction: {
      period: published.period,
      n,
      satisfied,
      mean,
      verdict: (verdict as SatisfactionVerdict | undefined) ?? 'too-few',
    },
  };
}
