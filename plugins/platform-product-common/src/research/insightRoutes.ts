import { Route } from '../http/routes';

const insight = '/insights/:insightId';

/** Where insights answer. */
export const insightRoutes = {
  listInsights: 'GET /insights',
  createInsight: 'POST /insights',
  readInsight: `GET ${insight}`,
  changeInsight: `PATCH ${insight}`,
  removeInsight: `DELETE ${insight}`,
  publishInsight: `POST ${insight}/publication`,
  withdrawInsight: `DELETE ${insight}/publication`,
} as const satisfies Record<string, Route>;
