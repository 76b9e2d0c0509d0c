import { Foundation } from '../foundation';
import { AudienceTeams } from './AudienceTeams';
import { AuthorizedProductService } from './AuthorizedProductService';
import { DefaultProductService } from './DefaultProductService';
import { JobStore } from './JobStore';
import { ProductChangeStore } from './ProductChangeStore';
import { productHandlers } from './productHandlers';
import { ProductPageLedger } from './ProductPageLedger';
import { ProductPageStore } from './ProductPageStore';

/** Furnishes the product room. */
export function createProductRoom({
  access,
  knex,
  ownership,
  products,
  teamTypes,
}: Foundation) {
  const service = new DefaultProductService({
    products,
    pages: new ProductPageStore(knex),
    teams: new AudienceTeams(knex, teamTypes),
    ledger: new ProductPageLedger({ knex, teamTypes }),
    changes: new ProductChangeStore(knex),
    jobs: new JobStore(knex),
  });
  return {
    handlers: productHandlers(
      new AuthorizedProductService(service, { access, ownership }),
    ),
    /** For the example company, which says what it offers without anybody asking. */
    service,
  };
}
