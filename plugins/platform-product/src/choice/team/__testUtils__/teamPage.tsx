import { ReactElement } from 'react';
import { screen, within } from '@testing-library/react';
import { Entity } from '@backstage/catalog-model';
import { identityApiRef } from '@backstage/core-plugin-api';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../../api';
import { PortalDouble } from '../../../__testUtils__/portalDouble';
import { rootRouteRef } from '../../../routes';

export const payments: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'payments', namespace: 'default' },
  spec: { type: 'team', profile: { displayName: 'Payments' }, children: [] },
};

/** A portal that has these choices of Payments, and takes what is recorded. */
export function portalOf(choices: TeamChoice[]) {
  const portal = new PortalDouble();
  const records = new Map(
    choices.map(choice => [choice.product.entityRef, choice]),
  );
  portal.instead('listTeamChoices', async () => ({
    items: [...records.values()],
  }));
  portal.instead('recordTeamChoices', async () => {
    const { input } = portal.calls.at(-1)!;
    return {
      outcomes: input.body.choices.map((request: any) => {
        const { product, version, startedBy, ...said } = request;
        const before = records.get(product)!;
        if (version !== before.version) {
          return { product, outcome: 'lost-race', current: before };
        }
        const current: TeamChoice = {
          ...before,
          statement: said,
          bucket: 'chose',
          isStale: false,
          requirement: undefined,
          startedBy,
          version: version + 1,
        };
        records.set(product, current);
        return { product, outcome: 'saved', current };
      }),
    };
  });
  return {
    portal,
    /** A colleague changes one of them, unseen by whoever has the page open. */
    change: (choice: TeamChoice) =>
      records.set(choice.product.entityRef, choice),
  };
}

/** Opens something of the page of Payments, as tariq unless somebody else is named. */
export const openPayments = (
  portal: PortalDouble,
  part: ReactElement,
  as = 'user:default/tariq',
) =>
  renderInTestApp(
    <TestApiProvider
      apis={[
        [platformProductApiRef, portal],
        [catalogApiRef, catalogApiMock({ entities: [payments] })],
        [identityApiRef, mockApis.identity({ userEntityRef: as })],
      ]}
    >
      <EntityProvider entity={payments}>{part}</EntityProvider>
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/platform-product': rootRouteRef,
      },
    },
  );

/** What can be picked for a product, or one of it. */
export const answersFor = async (title: string) =>
  within(
    await screen.findByRole('radiogroup', {
      name: `What holds for ${title} now?`,
    }),
  );
