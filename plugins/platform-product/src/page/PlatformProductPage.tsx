import { Header, Page, TabbedLayout } from '@backstage/core-components';
import { InsteadContent } from '../choice/instead/InsteadContent';
import { InboxContent } from '../inbox/InboxContent';
import { MyData } from '../subject/MyData';
import { AllRoadmapsContent } from '../roadmap/all/AllRoadmapsContent';
import { ProductsContent } from '../scorecard/ProductsContent';
import { SetupContent } from '../setup/SetupContent';
import { useWords } from '../translation/useWords';

/** The page of platform-product with its sub-pages, in the shell of the old frontend system. */
export function PlatformProductPage() {
  const { t } = useWords();
  return (
    <Page themeId="tool">
      <Header title={t('page.title')} />
      <TabbedLayout>
        <TabbedLayout.Route path="/products" title={t('products.title')}>
          <ProductsContent />
        </TabbedLayout.Route>
        <TabbedLayout.Route path="/inbox" title={t('inbox.title')}>
          <InboxContent />
        </TabbedLayout.Route>
        <TabbedLayout.Route path="/roadmap" title={t('roadmapBoard.all.title')}>
          <AllRoadmapsContent />
        </TabbedLayout.Route>
        <TabbedLayout.Route path="/instead" title={t('instead.title')}>
          <InsteadContent />
        </TabbedLayout.Route>
        <TabbedLayout.Route path="/my-data" title={t('myData.title')}>
          <MyData />
        </TabbedLayout.Route>
        <TabbedLayout.Route path="/setup" title={t('setup.title')}>
          <SetupContent />
        </TabbedLayout.Route>
      </TabbedLayout>
    </Page>
  );
}
