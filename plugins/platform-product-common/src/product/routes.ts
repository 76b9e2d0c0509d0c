import { Route } from '../http/routes';

/** Where the product itself answers. */
export const productRoutes = {
  readProduct: 'GET /products/:kind/:namespace/:name',
  changeProduct: 'PUT /products/:kind/:namespace/:name',
  listProductChanges: 'GET /products/:kind/:namespace/:name/history',
  listProductJobs: 'GET /products/:kind/:namespace/:name/jobs',
  addProductJob: 'POST /products/:kind/:namespace/:name/jobs',
} as const satisfies Record<string, Route>;
