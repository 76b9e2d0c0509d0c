/**
 * The plugin in the new frontend system.
 *
 * @packageDocumentation
 */
import {
  ApiBlueprint,
  configApiRef,
  createFrontendPlugin,
  fetchApiRef,
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
  EntityContextMenuItemBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import RateIcon from '@material-ui/icons/SentimentSatisfiedOutlined';
import { PlatformProductClient } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from './api';
import { productFilter } from './catalog/productFilter';
import { teamFilter } from './choice/team/teamFilter';
import { rootRouteRef } from './routes';
import { useOpenRating } from './satisfaction/useOpenRating';
import { useWords } from './translation/useWords';

export { platformProductTranslationRef } from './translation/translationRef';

const api = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: platformProductApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new PlatformProductClient({ fetchApi }),
    }),
});

const satisfactionCard = EntityCardBlueprint.makeWithOverrides({
  name: 'satisfaction',
  factory: (originalFactory, { apis }) =>
    originalFactory({
      filter: productFilter(apis.get(configApiRef)!),
      type: 'content',
      loader: async () => {
        const { EntitySatisfactionCard } = await import(
          './satisfaction/EntitySatisfactionCard'
        );
        return <EntitySatisfactionCard />;
      },
    }),
});

const choiceCard = EntityCardBlueprint.makeWithOverrides({
  name: 'who-chose-it',
  factory: (originalFactory, { apis }) =>
    originalFactory({
      filter: productFilter(apis.get(configApiRef)!),
      type: 'content',
      loader: async () => {
        const { EntityChoiceCard } = await import(
          './choice/card/EntityChoiceCard'
        );
        return <EntityChoiceCard />;
      },
    }),
});

const roadmapCard = EntityCardBlueprint.makeWithOverrides({
  name: 'roadmap',
  factory: (originalFactory, { apis }) =>
    originalFactory({
      filter: productFilter(apis.get(configApiRef)!),
      type: 'content',
      loader: async () => {
        const { EntityRoadmapCard } = await import(
          './roadmap/card/EntityRoadmapCard'
        );
        return <EntityRoadmapCard />;
      },
    }),
});

const productContent = EntityContentBlueprint.makeWithOverrides({
  name: 'product',
  factory: (originalFactory, { apis }) =>
    originalFactory({
      filter: productFilter(apis.get(configApiRef)!),
      path: '/product',
      title: 'Product',
      loader: async () => {
        const { ProductContent } = await import('./product/ProductContent');
        return <ProductContent />;
      },
    }),
});

const teamChoicesCard = EntityCardBlueprint.makeWithOverrides({
  name: 'team-choices',
  factory: (originalFactory, { apis }) =>
    originalFactory({
      filter: teamFilter(apis.get(configApiRef)!),
      type: 'content',
      loader: async () => {
        const { EntityTeamChoicesCard } = await import(
          './choice/team/EntityTeamChoicesCard'
        );
        return <EntityTeamChoicesCard />;
      },
    }),
});

const teamChoicesContent = EntityContentBlueprint.makeWithOverrides({
  name: 'team-choices',
  factory: (originalFactory, { apis }) =>
    originalFactory({
      filter: teamFilter(apis.get(configApiRef)!),
      path: '/platform-choices',
      title: 'Platform choices',
      loader: async () => {
        const { TeamChoicesContent } = await import(
          './choice/team/TeamChoicesContent'
        );
        return <TeamChoicesContent />;
      },
    }),
});

const rateMenuItem = EntityContextMenuItemBlueprint.makeWithOverrides({
  name: 'rate',
  factory: (originalFactory, { apis }) =>
    originalFactory({
      filter: productFilter(apis.get(configApiRef)!),
      icon: <RateIcon fontSize="inherit" />,
      useProps: () => {
        const { entity } = useEntity();
        const openRating = useOpenRating();
        const { t } = useWords();
        return {
          title: t('satisfaction.rate.menu'),
          onClick: () => openRating(entity),
        };
      },
    }),
});

const page = PageBlueprint.make({
  params: {
    path: '/platform-product',
    title: 'Platform products',
    routeRef: rootRouteRef,
  },
});

const productsPage = SubPageBlueprint.make({
  name: 'products',
  params: {
    path: 'products',
    title: 'Products',
    loader: async () => {
      const { ProductsPage } = await import('./scorecard/ProductsPage');
      return <ProductsPage />;
    },
  },
});

const inboxPage = SubPageBlueprint.make({
  name: 'inbox',
  params: {
    path: 'inbox',
    title: 'Inbox',
    loader: async () => {
      const { InboxPage } = await import('./inbox/InboxPage');
      return <InboxPage />;
    },
  },
});

const roadmapPage = SubPageBlueprint.make({
  name: 'roadmap',
  params: {
    path: 'roadmap',
    title: 'Roadmap',
    loader: async () => {
      const { AllRoadmapsPage } = await import('./roadmap/all/AllRoadmapsPage');
      return <AllRoadmapsPage />;
    },
  },
});

const insteadPage = SubPageBlueprint.make({
  name: 'instead',
  params: {
    path: 'instead',
    title: 'Instead',
    loader: async () => {
      const { InsteadPage } = await import('./choice/instead/InsteadPage');
      return <InsteadPage />;
    },
  },
});

const myDataPage = SubPageBlueprint.make({
  name: 'my-data',
  params: {
    path: 'my-data',
    title: 'My data',
    loader: async () => {
      const { MyDataPage } = await import('./research/mine/MyDataPage');
      return <MyDataPage />;
    },
  },
});

const setupPage = SubPageBlueprint.make({
  name: 'setup',
  params: {
    path: 'setup',
    title: 'Setup',
    loader: async () => {
      const { SetupPage } = await import('./setup/SetupPage');
      return <SetupPage />;
    },
  },
});

/**
 * The plugin in the new frontend system: the cards, the tab and the menu item on the
 * pages of products, and a page with products, the inbox, roadmaps, what teams use instead,
 * what is kept about oneself and, for admins, Setup.
 *
 * @alpha
 */
export default createFrontendPlugin({
  pluginId: 'platform-product',
  title: 'Platform products',
  icon: <RateIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  extensions: [
    api,
    satisfactionCard,
    choiceCard,
    roadmapCard,
    productContent,
    teamChoicesCard,
    teamChoicesContent,
    rateMenuItem,
    page,
    productsPage,
    inboxPage,
    roadmapPage,
    insteadPage,
    myDataPage,
    setupPage,
  ],
});
