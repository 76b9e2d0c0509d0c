import { Route } from '../http/routes';

/** Where the satisfaction area answers. */
export const satisfactionRoutes = {
  readMyRating: 'GET /products/:kind/:namespace/:name/rating',
  rate: 'PUT /products/:kind/:namespace/:name/rating',
  withdrawRating: 'DELETE /products/:kind/:namespace/:name/rating',
  readSatisfaction: 'GET /products/:kind/:namespace/:name/satisfaction',
  listComments: 'GET /products/:kind/:namespace/:name/comments',
} as const satisfies Record<string, Route>;
