import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPart } from '../../__testUtils__/entityParts';
import { teamChoice } from '../../__testUtils__/choices';
import { PortalDouble } from '../../__testUtils__/portalDouble';
import { roadmapBoard, roadmapItem } from '../../__testUtils__/roadmap';
import { RoadmapContent } from '../board/RoadmapContent';

const payments = {
  entityRef: 'group:default/payments',
  title: 'Payments',
  developers: 7,
};

function portalForTariq() {
  const portal = new PortalDouble();
  portal.instead('readRoadmap', async () => roadmapBoard([]));
  portal.instead('listChoices', async () => ({
    items: [teamChoice({ team: payments, allowed: ['record'] })],
  }));
  portal.instead('listSimilarItems', async () => ({ items: [] }));
  return portal;
}

const callsOf = (portal: PortalDouble, operation: string) =>
  portal.calls.filter(call => call.operation === operation);

async function open(portal: PortalDouble) {
  const opened = await openPart(<RoadmapContent />, portal, 'tariq');
  await userEvent.click(await screen.findByRole('button', { name: 'Suggest' }));
  await screen.findByRole('dialog');
  return opened;
}
const field = (name: RegExp) => screen.findByRole('textbox', { name });
const send = () =>
  userEvent.click(screen.getAllByRole('button', { name: 'Suggest' }).at(-1)!);

describe('a suggestion', () => {
  beforeEach(() => window.sessionStorage.clear());

  it('needs a title and a problem, and may be the team’s', async () => {
    const portal = portalForTariq();
    portal.instead('suggestRoadmapItem', async () =>
      roadmapItem({ title: 'Windows agents', status: 'idea' }),
    );
    await open(portal);
    await send();
    expect(callsOf(portal, 'suggestRoadmapItem')).toEqual([]);
    await userEvent.type(await field(/in a few words/), 'Windows agents');
    await userEvent.type(await field(/What is the problem/), 'Tests need it.');
    await userEvent.click(await screen.findByText('My team, Payments'));
    await send();
    expect(
      await screen.findByText(/^Suggested: Windows agents\./),
    ).toBeVisible();
    expect(callsOf(portal, 'suggestRoadmapItem')[0].input.body).toEqual({
      id: expect.any(String),
      title: 'Windows agents',
      problem: 'Tests need it.',
      products: ['component:default/build-pipeline'],
      teamRef: 'group:default/payments',
    });
  });

  it('shows what reads like it, and a team joins that instead', async () => {
    const portal = portalForTariq();
    portal.instead('listSimilarItems', async () => ({
      items: [
        { id: 'agent', title: 'Agent on Windows', status: 'later', teams: 4 },
      ],
    }));
    portal.instead('putRoadmapDemand', async () =>
      roadmapItem({ title: 'Agent on Windows' }),
    );
    await open(portal);
    await userEvent.type(await field(/in a few words/), 'Windows agents');
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Payments needs it, too: Agent on Windows',
      }),
    );
    expect(callsOf(portal, 'putRoadmapDemand')[0].input).toEqual({
      params: {
        itemId: 'agent',
        teamNamespace: 'default',
        teamName: 'payments',
      },
      body: { importance: 2 },
    });
    expect(callsOf(portal, 'suggestRoadmapItem')).toEqual([]);
  });

  it('is kept when the portal does not answer, and over a reload', async () => {
    const portal = portalForTariq();
    portal.silence('suggestRoadmapItem');
    const { unmount } = await open(portal);
    await userEvent.type(await field(/in a few words/), 'Windows agents');
    await userEvent.type(await field(/What is the problem/), 'Tests need it.');
    await send();
    expect(await screen.findByRole('alert')).toBeVisible();
    unmount();
    await open(portal);
    expect(await field(/in a few words/)).toHaveValue('Windows agents');
    expect(await field(/What is the problem/)).toHaveValue('Tests need it.');
  });
});
