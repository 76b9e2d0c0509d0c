import { EntityHasApisCard } from '@backstage/plugin-api-docs';
import {
  EntityHasComponentsCard,
  EntityHasResourcesCard,
  EntityLayout,
} from '@backstage/plugin-catalog';
import { EntityCatalogGraphCard } from '@backstage/plugin-catalog-graph';
import Grid from '@material-ui/core/Grid';
import { Overview } from './Overview';
import { ProductLayout } from './ProductLayout';

export const systemPage = (
  <ProductLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Overview>
        <Grid item xs={12}>
          <EntityHasComponentsCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <EntityHasApisCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <EntityHasResourcesCard />
        </Grid>
        <Grid item xs={12}>
          <EntityCatalogGraphCard height={400} />
        </Grid>
      </Overview>
    </EntityLayout.Route>
  </ProductLayout>
);
