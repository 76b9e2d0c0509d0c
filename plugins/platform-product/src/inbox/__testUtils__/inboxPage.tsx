import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  Inbox,
  InboxEntry,
  inboxKinds,
  InboxKind,
} from 'backstage-plugin-platform-product-common';
import { PortalDouble } from '../../__testUtils__/portalDouble';
import { platformProductApiRef } from '../../api';
import { rootRouteRef } from '../../routes';
import { InboxContent } from '../InboxContent';

/** A product of grace's. */
export const pipeline = {
  entityRef: 'component:default/build-pipeline',
  title: 'Build Pipeline',
};

/** What can be done with any entry. */
export const forAll = ['snooze', 'done', 'assign'] as const;

/** What the portal answers when these wait. */
export const inboxOf = (
  items: InboxEntry[],
  more: Partial<Inbox> = {},
): Inbox => ({
  items,
  counts: { new: items.length, snoozed: 0, done: 0 },
  newOf: Object.fromEntries(inboxKinds.map(kind => [kind, 0])) as Record<
    InboxKind,
    number
  >,
  isCut: false,
  products: [pipeline],
  ...more,
});

/** A portal in which these entries wait, and everything that is asked for is done. */
export function portalWith(items: InboxEntry[], more?: Partial<Inbox>) {
  const portal = new PortalDouble();
  portal.instead('readInbox', async () => inboxOf(items, more));
  portal.instead('actOnInbox', async () => ({
    outcomes: portal.calls
      .at(-1)!
      .input.body.ids.map((id: string) => ({ id, outcome: 'done' })),
  }));
  return portal;
}

/** Opens the inbox of a portal. */
export const openInbox = async (
  portal: PortalDouble,
  address = '/platform-product/inbox',
) =>
  renderInTestApp(
    <TestApiProvider apis={[[platformProductApiRef, portal]]}>
      <InboxContent />
    </TestApiProvider>,
    {
      routeEntries: [address],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/platform-product': rootRouteRef,
      },
    },
  );
