import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { Knex } from 'knex';
import { ChangingCatalog } from './changingCatalog';
import { company } from './company';
import { allow, onlyIf, permissionsUnder, Policy, rule } from './policy';
import { startPortal } from './portal';

/** A portal under a policy, and over a catalog, that a test changes as it goes. */
export async function policyPortal(knex: Knex) {
  let policy: Policy = () => allow;
  const catalog = new ChangingCatalog([...company]);
  const portal = await startPortal({
    knex,
    permissions: permissionsUnder(
      (permission, userRef) => policy(permission, userRef),
      company,
    ),
    catalog,
  });
  return {
    ...portal,
    /** From now on this is the portal's policy. */
    rule: (to: Policy) => {
      policy = to;
    },
    /** From now on one person does not see an entity. */
    hide: (entityRef: string, from: string) => {
      catalog.hides = (ref, userRef) =>
        ref === entityRef && userRef.endsWith(`/${from}`);
      policy = ({ name }, userRef) =>
        name === catalogEntityReadPermission.name &&
        userRef.endsWith(`/${from}`)
          ? onlyIf(
              rule('HAS_ANNOTATION', {
                annotation: 'platform-product.io/offered',
              }),
            )
          : allow;
    },
  };
}
