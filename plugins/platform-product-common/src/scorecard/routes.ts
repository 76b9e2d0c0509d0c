import { Route } from '../http/routes';

/** Where the scorecard area answers. */
export const scorecardRoutes = {
  listProducts: 'GET /products',
} as const satisfies Record<string, Route>;
