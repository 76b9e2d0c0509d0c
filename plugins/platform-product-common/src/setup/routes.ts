import { Route } from '../http/routes';

/** Where the Setup page and the API description answer. */
export const setupRoutes = {
  readSetup: 'GET /setup',
  readOpenApi: 'GET /openapi.json',
} as const satisfies Record<string, Route>;
