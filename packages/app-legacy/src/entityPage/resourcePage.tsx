import {
  EntityDependencyOfComponentsCard,
  EntityLayout,
} from '@backstage/plugin-catalog';
import Grid from '@material-ui/core/Grid';
import { Overview } from './Overview';
import { ProductLayout } from './ProductLayout';

export const resourcePage = (
  <ProductLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Overview>
        <Grid item xs={12}>
          <EntityDependencyOfComponentsCard />
        </Grid>
      </Overview>
    </EntityLayout.Route>
  </ProductLayout>
);
