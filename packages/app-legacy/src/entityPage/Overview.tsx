import { PropsWithChildren } from 'react';
import {
  EntityAboutCard,
  EntityLinksCard,
  EntitySwitch,
} from '@backstage/plugin-catalog';
import Grid from '@material-ui/core/Grid';
import {
  EntityChoiceCard,
  EntityRoadmapCard,
  EntitySatisfactionCard,
  isProduct,
} from 'backstage-plugin-platform-product';
import { warnings } from './warnings';

/** The cards that every kind of software has, then those of the kind. */
export const Overview = ({ children }: PropsWithChildren<{}>) => (
  <Grid container spacing={3} alignItems="stretch">
    {warnings}
    <EntitySwitch>
      <EntitySwitch.Case if={isProduct}>
        <Grid item xs={12}>
          <EntitySatisfactionCard />
        </Grid>
        <Grid item xs={12}>
          <EntityChoiceCard />
        </Grid>
        <Grid item xs={12}>
          <EntityRoadmapCard />
        </Grid>
      </EntitySwitch.Case>
    </EntitySwitch>
    <Grid item xs={12} md={6}>
      <EntityAboutCard />
    </Grid>
    <EntitySwitch>
      <EntitySwitch.Case if={({ metadata }) => Boolean(metadata.links)}>
        <Grid item xs={12} md={6}>
          <EntityLinksCard />
        </Grid>
      </EntitySwitch.Case>
    </EntitySwitch>
    {children}
  </Grid>
);
