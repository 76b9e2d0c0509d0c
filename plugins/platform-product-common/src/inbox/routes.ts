import { Route } from '../http/routes';

/** Where the inbox answers. */
export const inboxRoutes = {
  readInbox: 'GET /inbox',
  actOnInbox: 'POST /inbox/actions',
} as const satisfies Record<string, Route>;
