import { Foundation } from '../foundation';
import { AuthorizedScorecardService } from './AuthorizedScorecardService';
import { DefaultScorecardService } from './DefaultScorecardService';
import { scorecardHandlers } from './scorecardHandlers';

/** Furnishes the scorecard room. */
export function createScorecardRoom({ access, products }: Foundation) {
  return {
    handlers: scorecardHandlers(
      new AuthorizedScorecardService(
        new DefaultScorecardService(products),
        access,
      ),
    ),
  };
}
