import { EntityHasSystemsCard, EntityLayout } from '@backstage/plugin-catalog';
import { EntityCatalogGraphCard } from '@backstage/plugin-catalog-graph';
import Grid from '@material-ui/core/Grid';
import { Overview } from './Overview';
import { ProductLayout } from './ProductLayout';

export const domainPage = (
  <ProductLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Overview>
        <Grid item xs={12}>
          <EntityHasSystemsCard />
        </Grid>
        <Grid item xs={12}>
          <EntityCatalogGraphCard height={400} />
        </Grid>
      </Overview>
    </EntityLayout.Route>
  </ProductLayout>
);
