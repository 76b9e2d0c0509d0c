import { ReactElement } from 'react';
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
import { Adoption, TeamChoice } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { adoption } from '../../__testUtils__/choices';
import { buildPipeline } from '../../__testUtils__/entityPage';
import { PortalDouble, refusal } from '../../__testUtils__/portalDouble';
import { productPage } from '../../__testUtils__/profile';
import { EntityChoiceCard } from '../card/EntityChoiceCard';

const component = (name: string, title: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'default', title },
  spec: { type: 'service' },
});
const catalog = [
  component('github-actions', 'GitHub Actions'),
  component('tekton', 'Tekton'),
  buildPipeline,
];

/** A portal in which the reader's teams stand like this; it takes what is said for them. */
export function portalOfChoices(
  mine: TeamChoice[],
  figures: Partial<Adoption> = {},
) {
  const portal = new PortalDouble();
  const records = new Map(mine.map(each => [each.team.entityRef, each]));
  const before = new Map<string, TeamChoice>();
  const asked = () => {
    const { params, body } = portal.calls.at(-1)!.input;
    const ref = `group:${params.teamNamespace}/${params.teamName}`;
    return { ref, body, record: records.get(ref)! };
  };
  const put = (ref: string, choice: TeamChoice) => {
    records.set(ref, choice);
    return choice;
  };
  portal.instead('readAdoption', async () => adoption(figures));
  portal.instead('readProduct', async () => productPage());
  portal.instead('listChoices', async () => ({ items: [...records.values()] }));
  portal.instead('listProductAlternatives', async () => ({
    items: adoption().alternatives.map(each => ({
      ...each,
      usedBy: [],
      mergedNames: [],
    })),
    allowed: [],
  }));
  portal.instead('recordChoice', async () => {
    const { ref, body, record } = asked();
    if (body.version !== record.version) {
      throw await refusal(409, 'changed meanwhile', { current: record });
    }
    before.set(ref, record);
    const { version, startedBy, lookAgain, ...statement } = body;
    return put(ref, {
      ...record,
      statement,
      isStale: false,
      bucket: statement.choice === 'opted-out' ? 'optedOut' : 'chose',
      confirmedAt: '2026-11-23T10:00:00Z',
      undoUntil: '2099-11-23T10:10:00Z',
      allowed: ['record', 'undo'],
      version: version + 1,
    });
  });
  portal.instead('undoChoice', async () => {
    const { ref, record } = asked();
    return put(ref, { ...before.get(ref)!, version: record.version + 1 });
  });
  portal.instead('reconsiderChoice', async () => {
    const { ref, body, record } = asked();
    const reconsideration = { ...record.reconsideration!, ...body };
    return put(ref, { ...record, reconsideration });
  });
  return {
    portal,
    /** A colleague says something, unseen by whoever has the page open. */
    meanwhile: (choice: TeamChoice) => put(choice.team.entityRef, choice),
    /** What was sent to be recorded. */
    sent: () =>
      portal.calls
        .filter(({ operation }) => operation === 'recordChoice')
        .map(({ input }) => input.body),
  };
}

/** Opens the card on the page of Build Pipeline, as tariq unless somebody else is named. */
export const openChoices = (
  portal: PortalDouble,
  part: ReactElement = <EntityChoiceCard />,
  as = 'tariq',
) =>
  renderInTestApp(
    <TestApiProvider
      apis={[
        [platformProductApiRef, portal],
        [catalogApiRef, catalogApiMock({ entities: catalog })],
        [
          identityApiRef,
          mockApis.identity({ userEntityRef: `user:default/${as}` }),
        ],
      ]}
    >
      <EntityProvider entity={buildPipeline}>{part}</EntityProvider>
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
