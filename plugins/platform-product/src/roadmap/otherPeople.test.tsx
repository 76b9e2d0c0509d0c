import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { TestApiProvider } from '@backstage/test-utils';
import {
  RoadmapCard,
  RoadmapSignal,
} from 'backstage-plugin-platform-product-common';
import { openPart } from '../__testUtils__/entityParts';
import { PortalDouble } from '../__testUtils__/portalDouble';
import {
  roadmapBoard,
  roadmapCard,
  roadmapItem,
} from '../__testUtils__/roadmap';
import { RoadmapContent } from './board/RoadmapContent';

const channel = 'platform-product:roadmap:component:default/build-pipeline';

/** The portal's signals, as one browser hears them. */
class Signals {
  private readonly listening = new Set<[string, (message: any) => void]>();
  subscribe = (on: string, hear: (message: any) => void) => {
    const entry: [string, (message: any) => void] = [on, hear];
    this.listening.add(entry);
    return { unsubscribe: () => this.listening.delete(entry) };
  };
  send = (message: RoadmapSignal) =>
    act(async () =>
      this.listening.forEach(([on, hear]) => on === channel && hear(message)),
    );
}

function openRoadmap(portal: PortalDouble, signals: Signals) {
  return openPart(
    <TestApiProvider apis={[[signalApiRef, signals]]}>
      <RoadmapContent />
    </TestApiProvider>,
    portal,
    'ada',
  );
}

function portalWith(first: RoadmapCard) {
  const portal = new PortalDouble();
  let item = roadmapItem(first);
  portal.instead('readRoadmap', async () => roadmapBoard([item]));
  portal.instead('readRoadmapItem', async () => item);
  for (const list of [
    'listRoadmapDemand',
    'listRoadmapDecisions',
    'listRoadmapComments',
  ] as const) {
    portal.instead(list, async () => ({ items: [] }));
  }
  portal.instead('listRoadmapEvidence', async () => ({
    items: [],
    allowed: [],
  }));
  return {
    portal,
    becomes: (to: Partial<RoadmapCard>) => {
      item = roadmapItem({ ...first, ...to });
    },
  };
}

describe('what others change meanwhile', () => {
  beforeEach(() => window.sessionStorage.clear());

  it('is on the board of ada without a reload', async () => {
    const { portal, becomes } = portalWith(roadmapCard());
    const signals = new Signals();
    await openRoadmap(portal, signals);
    await screen.findByRole('link', { name: 'Faster cold builds' });
    becomes({ title: 'Faster builds', status: 'now', version: 2 });
    await signals.send({ itemIds: ['faster-builds'] });
    expect(
      await screen.findByRole('link', { name: 'Faster builds' }),
    ).toBeVisible();
  });

  it('is in the item that she has open, and what she types stays', async () => {
    const { portal, becomes } = portalWith(roadmapCard());
    const signals = new Signals();
    await openRoadmap(portal, signals);
    await userEvent.click(
      await screen.findByRole('link', { name: 'Faster cold builds' }),
    );
    const comment = await screen.findByRole('textbox');
    await userEvent.type(comment, 'It got slower again.');
    becomes({ status: 'now', version: 2 });
    await signals.send({ itemIds: ['another'] });
    const reads = () =>
      portal.calls.filter(({ operation }) => operation === 'readRoadmapItem');
    expect(reads()).toHaveLength(1);
    await signals.send({ itemIds: ['faster-builds'] });
    await waitFor(() => expect(reads()).toHaveLength(2));
    expect(
      await screen.findByText(/Now/, {
        selector: 'dialog *, [role="dialog"] *',
      }),
    ).toBeVisible();
    expect(screen.getByRole('textbox')).toHaveValue('It got slower again.');
    expect(screen.getByRole('textbox')).toHaveFocus();
  });

  it('leaves the board as it was when the portal does not answer', async () => {
    const { portal } = portalWith(roadmapCard());
    const signals = new Signals();
    await openRoadmap(portal, signals);
    await screen.findByRole('link', { name: 'Faster cold builds' });
    portal.silence('readRoadmap');
    await signals.send({});
    expect(
      screen.getByRole('link', { name: 'Faster cold builds' }),
    ).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
