import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  RoadmapComment,
  RoadmapDecision,
  RoadmapEffect,
  RoadmapEvidence,
  RoadmapItem,
  TeamDemand,
} from 'backstage-plugin-platform-product-common';
import { Link } from 'react-router-dom';
import { openPart } from '../../__testUtils__/entityParts';
import { PortalDouble } from '../../__testUtils__/portalDouble';
import { OpenItem } from '../item/OpenItem';
import { itemSearch } from '../itemLink';

/** What the portal has around an item. */
interface Around {
  demand?: TeamDemand[];
  evidence?: RoadmapEvidence[];
  mayAddEvidence?: boolean;
  decisions?: RoadmapDecision[];
  comments?: RoadmapComment[];
  effect?: Partial<RoadmapEffect>;
}

/** A portal that has one item, and what is around it. */
export function portalOfItem(item: RoadmapItem, around: Around = {}) {
  const { demand, evidence, decisions, comments } = around;
  const portal = new PortalDouble();
  portal.instead('readRoadmapItem', async () => item);
  portal.instead('listRoadmapDemand', async () => ({ items: demand ?? [] }));
  portal.instead('listRoadmapEvidence', async () => ({
    items: evidence ?? [],
    allowed: around.mayAddEvidence ? ['add'] : [],
  }));
  portal.instead('listRoadmapDecisions', async () => ({
    items: decisions ?? [],
  }));
  portal.instead('listRoadmapComments', async () => ({
    items: comments ?? [],
  }));
  portal.instead('readRoadmapEffect', async () => ({
    isMissing: false,
    satisfaction: [],
    version: 0,
    allowed: [],
    ...around.effect,
  }));
  portal.instead('listProductJobs', async () => ({ items: [], allowed: [] }));
  return portal;
}

/** Opens the item by a link on the page of its product. */
export async function openItem(
  portal: PortalDouble,
  as: string,
  onDelete?: (itemId: string) => void,
) {
  const opened = await openPart(
    <>
      <Link to={itemSearch('faster-builds')}>Open it</Link>
      <OpenItem onDelete={onDelete} />
    </>,
    portal,
    as,
  );
  await userEvent.click(screen.getByRole('link', { name: 'Open it' }));
  await screen.findByRole('dialog');
  return opened;
}

/** What was sent to an operation, newest last. */
export const sentTo = (portal: PortalDouble, operation: string) =>
  portal.calls
    .filter(call => call.operation === operation)
    .map(({ input }) => input);
