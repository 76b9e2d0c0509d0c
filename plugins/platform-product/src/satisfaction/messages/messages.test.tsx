import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OwnerMessage } from 'backstage-plugin-platform-product-common';
import { PortalDouble, refusal } from '../../__testUtils__/portalDouble';
import { openProductTab } from '../../__testUtils__/scorecard';

const fromAda: OwnerMessage = {
  id: 'm1',
  authorRef: 'user:default/ada',
  teamRef: 'group:default/search',
  body: 'Builds wait\nfor an hour.',
  createdAt: '2026-11-20T10:00:00Z',
  status: 'new',
  version: 0,
  allowed: [],
};
const forGrace: OwnerMessage = { ...fromAda, allowed: ['answer'] };

async function open(...messages: OwnerMessage[]) {
  const portal = new PortalDouble();
  portal.messages = messages.map(message => ({ ...message }));
  await openProductTab(portal);
  return portal;
}
const click = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

describe('messages to the owners', () => {
  it('grace reads who wrote what, when, for which team, and where it stands', async () => {
    await open(forGrace);
    expect(
      await screen.findByText('Messages to the owners'),
    ).toBeInTheDocument();
    const message = screen.getByText(/^Builds wait/).closest('li');
    expect(message).toHaveTextContent(/^adaforsearch20 Nov 2026New/);
    expect(screen.getByRole('link', { name: 'ada' })).toHaveAttribute(
      'href',
      '/catalog/default/user/ada',
    );
  });

  it('grace answers one', async () => {
    const portal = await open(forGrace);
    await click('Answer');
    await userEvent.type(screen.getByRole('textbox'), 'More agents come.');
    await click('Send answer');
    expect(await screen.findByText('More agents come.')).toBeInTheDocument();
    expect(screen.getByText('Answered')).toBeInTheDocument();
    expect(portal.messages[0]).toMatchObject({
      reply: 'More agents come.',
      status: 'answered',
      version: 1,
    });
  });

  it('grace sees what a colleague answered meanwhile and loses nothing', async () => {
    const portal = await open(forGrace);
    await click('Answer');
    await userEvent.type(screen.getByRole('textbox'), 'Mine.');
    Object.assign(portal.messages[0], {
      reply: 'Theirs.',
      status: 'answered',
      version: 1,
    });
    await click('Send answer');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Somebody answered meanwhile.*Theirs\./,
    );
    expect(screen.getByDisplayValue('Mine.')).toBeInTheDocument();
    await click('Send mine instead');
    await waitFor(() => expect(portal.messages[0].reply).toBe('Mine.'));
  });

  it('grace answers one that a colleague closed meanwhile, knowing it', async () => {
    const portal = await open(forGrace);
    await click('Answer');
    await userEvent.type(screen.getByRole('textbox'), 'Mine.');
    Object.assign(portal.messages[0], { status: 'closed', version: 1 });
    await click('Send answer');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Somebody changed this meanwhile.',
    );
    await click('Send mine instead');
    await waitFor(() =>
      expect(portal.messages[0]).toMatchObject({
        reply: 'Mine.',
        status: 'closed',
      }),
    );
  });

  it('grace closes one, and opens it again', async () => {
    const portal = await open(forGrace);
    await click('Close');
    expect(
      await screen.findByText('Closed', { exact: true }),
    ).toBeInTheDocument();
    expect(portal.messages[0].status).toBe('closed');
    await click('Open again');
    expect(await screen.findByText('New')).toBeInTheDocument();
    expect(portal.messages[0].status).toBe('new');
  });

  it('grace is shown how it stands when closing came too late', async () => {
    const portal = await open(forGrace);
    await screen.findByText(/^Builds wait/);
    Object.assign(portal.messages[0], { reply: 'Theirs.', version: 1 });
    await click('Close');
    expect(
      await screen.findByText(/^Somebody changed this meanwhile/),
    ).toBeInTheDocument();
    expect(screen.getByText('Theirs.')).toBeInTheDocument();
  });

  it('grace is told when closing failed', async () => {
    const portal = await open(forGrace);
    portal.instead('changeMessage', async () => {
      throw await refusal(503, 'down');
    });
    await click('Close');
    expect(
      await screen.findByText(/^Not changed, the portal did not answer/),
    ).toBeInTheDocument();
  });

  it('ada finds her own with what became of it', async () => {
    await open({ ...fromAda, status: 'item', reply: 'See Faster builds.' });
    expect(
      await screen.findByText('Your messages to the owners'),
    ).toBeInTheDocument();
    expect(screen.getByText('Became an item')).toBeInTheDocument();
    expect(screen.getByText('See Faster builds.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Answer|Close/ })).toBeNull();
  });

  it('tariq, who wrote none, sees nothing of them', async () => {
    await open();
    await screen.findByText('Comments');
    expect(screen.queryByText(/essages to the owners/)).toBeNull();
  });

  it('a guest sees nothing of them', async () => {
    const portal = new PortalDouble();
    portal.refuse('listMessages', 403);
    await openProductTab(portal);
    await screen.findByText('Comments');
    expect(screen.queryByText(/essages to the owners/)).toBeNull();
  });

  it('grace asks again when they could not be loaded', async () => {
    const portal = new PortalDouble();
    portal.messages = [forGrace];
    portal.silence('listMessages');
    await openProductTab(portal);
    expect(
      await screen.findByText(/^The messages could not be loaded/),
    ).toBeInTheDocument();
    portal.mend('listMessages');
    await click('Try again');
    expect(await screen.findByText(/^Builds wait/)).toBeInTheDocument();
  });
});
