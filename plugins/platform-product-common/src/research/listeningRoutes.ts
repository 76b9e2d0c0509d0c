import { Route } from '../http/routes';

const product = '/products/:kind/:namespace/:name';

/** Where it is said who was heard, and who would like to be. */
export const listeningRoutes = {
  readListening: `GET ${product}/research`,
  readVolunteers: `GET ${product}/volunteers`,
  volunteer: `PUT ${product}/volunteers`,
  stopVolunteering: `DELETE ${product}/volunteers`,
  recordContact: `POST ${product}/contacts`,
} as const satisfies Record<string, Route>;
