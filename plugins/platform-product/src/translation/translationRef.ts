import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { english } from './english';

/**
 * Everything that this plugin says, in English and German. An app that offers
 * German lists `de` among its languages; one that wants other words or another
 * language overrides the messages of this reference.
 *
 * @public
 */
export const platformProductTranslationRef = createTranslationRef({
  id: 'plugin.platform-product',
  messages: english,
  translations: {
    de: () => import('./german'),
  },
});
