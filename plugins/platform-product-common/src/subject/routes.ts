import { Route } from '../http/routes';

const subject = '/subjects/:namespace/:name/data';

/** Where it is said what is kept about people, and where it ends. */
export const subjectRoutes = {
  readMyData: 'GET /me/data',
  eraseMyData: 'DELETE /me/data',
  readSubjectData: `GET ${subject}`,
  eraseSubjectData: `DELETE ${subject}`,
} as const satisfies Record<string, Route>;
