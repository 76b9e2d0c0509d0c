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
 * The page with products, the inbox, roadmaps, what teams use instead and, for admins, Setup.
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
 * The card on the overview of a product: who chose it, what is used instead, and what
 * one's own teams say.
 *
 * @public
 */
export const EntityChoiceCard: () => JSX.Element =
  platformProductPlugin.provide(
    createComponentExtension({
      name: 'EntityChoiceCard',
      component: {
        lazy: () =>
          import('./choice/card/EntityChoiceCard').then(
            m => m.EntityChoiceCard,
          ),
      },
    }),
  );

/**
 * The card on the overview of a product: what is worked on, what shipped, and the way to
 * suggest something.
 *
 * @public
 */
export const EntityRoadmapCard: () => JSX.Element =
  platformProductPlugin.provide(
    createComponentExtension({
      name: 'EntityRoadmapCard',
      component: {
        lazy: () =>
          import('./roadmap/card/EntityRoadmapCard').then(
            m => m.EntityRoadmapCard,
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

/**
 * The card on the overview of a team: what it chose, refused and must use, and what is
 * to be looked at again.
 *
 * @public
 */
export const EntityTeamChoicesCard: () => JSX.Element =
  platformProductPlugin.provide(
    createComponentExtension({
      name: 'EntityTeamChoicesCard',
      component: {
        lazy: () =>
          import('./choice/team/EntityTeamChoicesCard').then(
            m => m.EntityTeamChoicesCard,
          ),
      },
    }),
  );

/**
 * The Platform choices tab on the page of a team; the card leads to it at
 * `/platform-choices` below the page.
 *
 * @public
 */
export const EntityTeamChoicesContent: () => JSX.Element =
  platformProductPlugin.provide(
    createComponentExtension({
      name: 'EntityTeamChoicesContent',
      component: {
        lazy: () =>
          import('./choice/team/TeamChoicesContent').then(
            m => m.TeamChoicesContent,
          ),
      },
    }),
  );
