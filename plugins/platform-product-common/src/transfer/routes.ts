import { Route } from '../http/routes';

/** Where exports answer. */
export const transferRoutes = {
  exportChoices: 'GET /exports/choices',
} as const satisfies Record<string, Route>;
