/**
 * Satisfaction of developers with platform products, on their catalog pages.
 *
 * @packageDocumentation
 */
export { platformProductApiRef } from './api';
export { isProduct } from './catalog/isProduct';
export { useIsProduct } from './catalog/useIsProduct';
export {
  EntityProductContent,
  EntitySatisfactionCard,
  PlatformProductPage,
  platformProductPlugin,
} from './plugin';
export { useRateMenuItem } from './satisfaction/useRateMenuItem';
export { platformProductTranslationRef } from './translation/translationRef';
