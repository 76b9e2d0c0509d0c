import { Route } from '../http/routes';

/** Where exports and imports answer. */
export const transferRoutes = {
  exportChoices: 'GET /exports/choices',
  uploadTickets: 'POST /imports/roadmap-items',
  listImports: 'GET /imports',
  readImport: 'GET /imports/:importId',
  startImport: 'POST /imports/:importId/start',
  forgetImport: 'DELETE /imports/:importId',
  listImportRows: 'GET /imports/:importId/rows',
} as const satisfies Record<string, Route>;
