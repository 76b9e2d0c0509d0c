import {
  EntityApiDefinitionCard,
  EntityConsumingComponentsCard,
  EntityProvidingComponentsCard,
} from '@backstage/plugin-api-docs';
import { EntityLayout } from '@backstage/plugin-catalog';
import Grid from '@material-ui/core/Grid';
import { Overview } from './Overview';
import { ProductLayout } from './ProductLayout';

export const apiPage = (
  <ProductLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Overview>
        <Grid item xs={12} md={6}>
          <EntityProvidingComponentsCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <EntityConsumingComponentsCard />
        </Grid>
      </Overview>
    </EntityLayout.Route>
    <EntityLayout.Route path="/definition" title="Definition">
      <EntityApiDefinitionCard />
    </EntityLayout.Route>
  </ProductLayout>
);
