/**
 * Satisfaction of developers with platform products, on their catalog pages.
 *
 * @packageDocumentation
 */
export { platformProductApiRef } from './api';
export { isProduct } from './catalog/isProduct';
export { useIsProduct } from './catalog/useIsProduct';
export { isTeam } from './choice/team/isTeam';
export { useIsTeam } from './choice/team/useIsTeam';
export {
  EntityChoiceCard,
  EntityProductContent,
  EntityRoadmapCard,
  EntitySatisfactionCard,
  EntityTeamChoicesCard,
  EntityTeamChoicesContent,
  PlatformProductPage,
  platformProductPlugin,
} from './plugin';
export { useRateMenuItem } from './satisfaction/useRateMenuItem';
export { platformProductTranslationRef } from './translation/translationRef';
