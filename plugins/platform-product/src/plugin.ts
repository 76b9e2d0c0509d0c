import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { PlatformProductClient } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from './api';
import { rootRouteRef } from './routes';

/**
 * The plugin in the old frontend system.
 *
 * @public
 */
export const platformProductPlugin = createPlugin({
  id: 'platform-product',
  routes: { root: rootRouteRef },
  apis: [
    createApiFactory({
      api: platformProductApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new PlatformProductClient({ fetchApi }),
    }),
  ],
});

/**
 * The page with the list of products and, for admins, Setup.
 *
 * @public
 */
export const PlatformProductPage: () => JSX.Element =
  platformProductPlugin.provide(
    createRoutableExtension({
      name: 'PlatformProductPage',
      component: () =>
        import('./page/PlatformProductPage').then(m => m.PlatformProductPage),
      mountPoint: rootRouteRef,
    }),
  );

/**
 * The card on the overview of a product that asks how satisfied people are.
 *
 * @public
 */
export const EntitySatisfactionCard: () => JSX.Element =
  platformProductPlugin.provide(
    createComponentExtension({
      name: 'EntitySatisfactionCard',
      component: {
        lazy: () =>
          import('./satisfaction/EntitySatisfactionCard').then(
            m => m.EntitySatisfactionCard,
          ),
      },
    }),
  );

/**
 * The Product tab on the page of a product, with a sub-tab for each side of it.
 *
 * @public
 */
export const EntityProductContent: () => JSX.Element =
  platformProductPlugin.provide(
    createComponentExtension({
      name: 'EntityProductContent',
      component: {
        lazy: () =>
          import('./product/ProductContent').then(m => m.ProductContent),
      },
    }),
  );
