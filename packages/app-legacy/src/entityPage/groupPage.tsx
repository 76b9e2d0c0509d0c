import { EntityLayout, EntitySwitch } from '@backstage/plugin-catalog';
import {
  EntityGroupProfileCard,
  EntityMembersListCard,
  EntityOwnershipCard,
} from '@backstage/plugin-org';
import Grid from '@material-ui/core/Grid';
import {
  EntityTeamChoicesCard,
  isTeam,
} from 'backstage-plugin-platform-product';
import { GroupLayout } from './GroupLayout';
import { warnings } from './warnings';

export const groupPage = (
  <GroupLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Grid container spacing={3}>
        {warnings}
        <Grid item xs={12} md={6}>
          <EntityGroupProfileCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <EntityOwnershipCard />
        </Grid>
        <EntitySwitch>
          <EntitySwitch.Case if={isTeam}>
            <Grid item xs={12}>
              <EntityTeamChoicesCard />
            </Grid>
          </EntitySwitch.Case>
        </EntitySwitch>
        <Grid item xs={12}>
          <EntityMembersListCard />
        </Grid>
      </Grid>
    </EntityLayout.Route>
  </GroupLayout>
);
