import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../../__testUtils__/portalDouble';
import { roadmapItem } from '../../../__testUtils__/roadmap';
import { comment } from '../../../__testUtils__/roadmapTalk';
import { click } from '../../../__testUtils__/scorecard';
import { openItem, portalOfItem, sentTo } from '../../__testUtils__/itemPage';

const field = () => screen.findByRole('textbox', { name: 'Comment' });

beforeEach(() => window.sessionStorage.clear());

describe('comments on an item', () => {
  it('tariq writes one for Payments', async () => {
    const portal = portalOfItem(roadmapItem());
    portal.instead('addRoadmapComment', async () => comment());
    await openItem(portal, 'tariq');
    await click(/You write as/);
    await userEvent.click(
      await screen.findByRole('option', { name: 'Payments' }),
    );
    await userEvent.type(await field(), 'It costs us mornings.');
    await click('Send');
    expect(await screen.findByText('Sent.')).toBeVisible();
    expect(sentTo(portal, 'addRoadmapComment')[0].body).toMatchObject({
      text: 'It costs us mornings.',
      teamRef: 'group:default/payments',
    });
    expect(await field()).toHaveValue('');
  });

  it("ada's words survive a portal that does not answer, and a reload", async () => {
    const portal = portalOfItem(roadmapItem({ myDemand: [] }));
    portal.silence('addRoadmapComment');
    const { unmount } = await openItem(portal, 'ada');
    await userEvent.type(await field(), 'Me too.');
    await click('Send');
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Not saved/);
    unmount();
    portal.instead('addRoadmapComment', async () => comment());
    await openItem(portal, 'ada');
    expect(await field()).toHaveValue('Me too.');
    await click('Send');
    expect(await screen.findByText('Sent.')).toBeVisible();
    const [first, second] = sentTo(portal, 'addRoadmapComment');
    expect(second.body).toEqual(first.body);
  });

  it('ada rewords hers, and sees what she wrote in another window', async () => {
    const hers = comment({ isMine: true, allowed: ['edit', 'delete'] });
    const elsewhere = { ...hers, text: 'From my phone.', version: 2 };
    const portal = portalOfItem(roadmapItem({ allowed: [] }), {
      comments: [hers],
    });
    portal.instead('changeRoadmapComment', async () => {
      throw await refusal(409, 'changed', { current: elsewhere });
    });
    await openItem(portal, 'ada');
    await click('Edit');
    await userEvent.type(await field(), ' Often.');
    await click('Save');
    expect(
      await screen.findByRole('group', { name: /your colleague wrote/ }),
    ).toHaveTextContent('From my phone.');
    expect(await field()).toHaveValue('We wait every morning. Often.');
    portal.instead('changeRoadmapComment', async () => ({
      ...elsewhere,
      text: 'We wait every morning. Often.',
      version: 3,
    }));
    await click('Record mine');
    expect(
      await screen.findByText('We wait every morning. Often.'),
    ).toBeVisible();
    expect(
      sentTo(portal, 'changeRoadmapComment').map(({ body }) => body.version),
    ).toEqual([1, 2]);
  });

  it('ada takes hers back, and that there was one stays', async () => {
    const portal = portalOfItem(roadmapItem({ allowed: [] }), {
      comments: [comment({ isMine: true, allowed: ['edit', 'delete'] })],
    });
    portal.instead('removeRoadmapComment', async () => undefined);
    await openItem(portal, 'ada');
    await click('Delete');
    expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
    await click('Delete it');
    expect(await screen.findByText('1 comment removed')).toBeVisible();
    expect(
      screen.queryByText('We wait every morning.'),
    ).not.toBeInTheDocument();
  });

  it('max reports one once; grace sees how many did', async () => {
    const portal = portalOfItem(roadmapItem({ allowed: [] }), {
      comments: [comment({ allowed: ['report'], reports: 2 })],
    });
    portal.instead('reportRoadmapComment', async () => undefined);
    await openItem(portal, 'max');
    const entry = within(
      await screen.findByRole('region', { name: 'Comments' }),
    );
    expect(await entry.findByText(/2 people reported it/)).toBeVisible();
    await click('Report');
    expect(await screen.findByText('Reported to the owners.')).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Report' }),
    ).not.toBeInTheDocument();
  });
});
