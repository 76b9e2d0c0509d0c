import { EntitySwitch, isKind } from '@backstage/plugin-catalog';
import { apiPage } from './apiPage';
import { componentPage } from './componentPage';
import { domainPage } from './domainPage';
import { groupPage } from './groupPage';
import { resourcePage } from './resourcePage';
import { systemPage } from './systemPage';
import { userPage } from './userPage';

/** One page per kind; a kind without a page of its own shows what a resource shows. */
export const entityPage = (
  <EntitySwitch>
    <EntitySwitch.Case if={isKind('component')} children={componentPage} />
    <EntitySwitch.Case if={isKind('api')} children={apiPage} />
    <EntitySwitch.Case if={isKind('group')} children={groupPage} />
    <EntitySwitch.Case if={isKind('user')} children={userPage} />
    <EntitySwitch.Case if={isKind('system')} children={systemPage} />
    <EntitySwitch.Case if={isKind('domain')} children={domainPage} />
    <EntitySwitch.Case>{resourcePage}</EntitySwitch.Case>
  </EntitySwitch>
);
