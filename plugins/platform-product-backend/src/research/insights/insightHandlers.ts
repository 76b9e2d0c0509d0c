import { insightContract } from 'backstage-plugin-platform-product-common/contract';
import { Handlers } from '../../http/mount';
import { AuthorizedInsightService } from './AuthorizedInsightService';

/** What each route of insights asks whom. */
export const insightHandlers = (
  insights: AuthorizedInsightService,
): Handlers<typeof insightContract> => ({
  listInsights: ({ caller, query }) => insights.list(caller, query),
  createInsight: ({ caller, body }) => insights.create(caller, body),
  readInsight: ({ caller, params }) => insights.read(caller, params.insightId),
  changeInsight: ({ caller, params, body }) =>
    insights.change(caller, params.insightId, body),
  removeInsight: ({ caller, params, query }) =>
    insights.remove(caller, params.insightId, query.version),
  publishInsight: ({ caller, params, body }) =>
    insights.publish(caller, params.insightId, body),
  withdrawInsight: ({ caller, params, query }) =>
    insights.withdraw(caller, params.insightId, query.version),
});
