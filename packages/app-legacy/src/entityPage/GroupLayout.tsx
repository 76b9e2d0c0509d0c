import { EntityLayout } from '@backstage/plugin-catalog';
import { PropsWithChildren } from 'react';
import {
  EntityTeamChoicesContent,
  useIsTeam,
} from 'backstage-plugin-platform-product';

/** A group's tabs. A team has one more: what it chose. */
export const GroupLayout = ({ children }: PropsWithChildren<{}>) => {
  const isTeam = useIsTeam();

  return (
    <EntityLayout>
      {children}
      <EntityLayout.Route
        path="/platform-choices"
        title="Platform choices"
        if={isTeam}
      >
        <EntityTeamChoicesContent />
      </EntityLayout.Route>
    </EntityLayout>
  );
};
