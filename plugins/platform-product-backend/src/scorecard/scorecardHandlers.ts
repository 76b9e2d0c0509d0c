import { scorecardContract } from 'backstage-plugin-platform-product-common/contract';
import { Handlers } from '../http/mount';
import { ScorecardService } from './ScorecardService';

/** Joins the scorecard contract to its service. */
export const scorecardHandlers = (
  service: ScorecardService,
): Handlers<typeof scorecardContract> => ({
  listProducts: ({ caller, query }) => service.listProducts(caller, query),
});
