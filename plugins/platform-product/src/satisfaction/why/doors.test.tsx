import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openBuildPipeline } from '../../__testUtils__/entityPage';
import { PortalDouble } from '../../__testUtils__/portalDouble';

const click = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));
const choose = async (door: RegExp) =>
  userEvent.click(await screen.findByRole('radio', { name: door }));
const toTheOwners = /^To the owners now, with my name/;
const field = (name: string) => screen.findByRole('textbox', { name });
const written = (portal: PortalDouble) =>
  portal.calls
    .filter(({ operation }) => operation === 'writeMessage')
    .map(({ input }) => input.body);

async function openDoors(portal: PortalDouble) {
  const page = await openBuildPipeline(portal);
  await click('Add why');
  return page;
}

describe('the two doors of a comment', () => {
  beforeEach(() => window.sessionStorage.clear());

  it('ada looks at how others will see a confidential comment, and when', async () => {
    const portal = new PortalDouble({ answer: { score: 2 } });
    await openDoors(portal);
    await userEvent.type(await field('Comment'), 'Slow.{Enter}On Mondays.');
    await click('Preview');
    const preview = screen.getByRole('group', {
      name: 'How others will see it',
    });
    expect(within(preview).getByText('Slow. On Mondays.')).toBeInTheDocument();
    expect(
      within(preview).getByText(/no name, team, date or score\.$/),
    ).toBeInTheDocument();
    expect(
      within(preview).getByText(/once 10 or more newly published people/),
    ).toBeInTheDocument();
  });

  it('somebody who does not use it is told that only the owners would read it', async () => {
    await openDoors(new PortalDouble({ answer: { notUsed: 'tried' } }));
    await click('Preview');
    expect(
      screen.getByText(/^Beside "I don't use it" a comment is not published/),
    ).toBeInTheDocument();
  });

  it.each([
    ['waiting', 'It waits to be published with others.'],
    ['published', /^It is published\. Changed, it goes within a day/],
  ] as const)('ada reads that her comment is %s', async (comment, words) => {
    const portal = new PortalDouble({
      answer: { score: 2, comment: 'Slow.' },
      comment,
    });
    await openBuildPipeline(portal);
    await click('See or change why');
    expect(await field('Comment')).toHaveAccessibleDescription(words);
  });

  it('ada writes to the owners with her name, apart from her answer', async () => {
    const portal = new PortalDouble({ answer: { score: 2 } });
    await openDoors(portal);
    await choose(toTheOwners);
    expect(
      screen.getByRole('button', { name: 'Send to the owners' }),
    ).toBeDisabled();
    await userEvent.type(
      await field('Message to the owners'),
      ' Logs vanish after a retry. ',
    );
    await userEvent.tab();
    expect(written(portal)).toEqual([]);

    await click('Send to the owners');
    expect(
      await screen.findByText(
        /^Sent\. You find it, and what the owners answer/,
      ),
    ).toBeInTheDocument();
    expect(written(portal)).toEqual([
      { body: 'Logs vanish after a retry.', id: expect.any(String) },
    ]);
    expect(portal.changes).toEqual([]);
    expect(await field('Message to the owners')).toHaveValue('');
    expect(window.sessionStorage).toHaveLength(0);

    await click('Your message to the owners');
    expect(screen.getByText('Logs vanish after a retry.')).toBeInTheDocument();
    expect(screen.getByText('Not answered yet')).toBeInTheDocument();
  });

  it('sends a message once, however often she presses, also when she leaves', async () => {
    const portal = new PortalDouble({ answer: { score: 2 } });
    let deliver = () => {};
    portal.instead('writeMessage', () => {
      portal.mend('writeMessage');
      return new Promise<void>(resolve => {
        deliver = resolve;
      }).then(() => ({ ...portal.messages[0] }));
    });
    await openDoors(portal);
    await choose(toTheOwners);
    await userEvent.type(await field('Message to the owners'), 'Logs vanish.');
    await userEvent.dblClick(
      screen.getByRole('button', { name: 'Send to the owners' }),
    );
    expect(screen.getByText('Sending…')).toBeInTheDocument();
    await click('Done');
    await click('Add why');
    expect(await field('Message to the owners')).toHaveValue('Logs vanish.');
    await userEvent.type(await field('Message to the owners'), 'More');
    await click('Send to the owners');
    expect(written(portal)).toHaveLength(1);
    portal.messages = [
      {
        id: 'm1',
        authorRef: 'user:default/ada',
        body: 'Logs vanish.',
        createdAt: '2026-11-22T10:00:00Z',
        status: 'new',
        version: 0,
        allowed: [],
      },
    ];
    deliver();
    expect(await screen.findByText(/^Sent\./)).toBeInTheDocument();
  });

  it('keeps a message that could not be sent, over a reload too', async () => {
    const portal = new PortalDouble({ answer: { score: 2 } });
    portal.silence('writeMessage');
    const page = await openDoors(portal);
    await choose(toTheOwners);
    await userEvent.type(await field('Message to the owners'), 'Logs vanish.');
    await click('Send to the owners');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Not sent, the portal did not answer. Your words are kept here.',
    );
    expect(await field('Message to the owners')).toHaveValue('Logs vanish.');
    page.unmount();

    portal.mend('writeMessage');
    await openBuildPipeline(portal);
    expect(await field('Message to the owners')).toHaveValue('Logs vanish.');
    await click('Send to the owners');
    await waitFor(() => expect(portal.messages).toHaveLength(1));
  });

  it.each([
    [403, 'does not take messages to these owners from you'],
    [429, 'that was too much at once'],
    [400, 'body: must not be blank'],
  ])('tells what a %i means for her message', async (status, words) => {
    const portal = new PortalDouble({ answer: { score: 2 } });
    portal.refuse('writeMessage', status, 'body: must not be blank');
    await openDoors(portal);
    await choose(toTheOwners);
    await userEvent.type(await field('Message to the owners'), 'Logs vanish.');
    await click('Send to the owners');
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
  });

  it('warns her of sending her confidential words with her name', async () => {
    const portal = new PortalDouble({ answer: { score: 2 } });
    await openDoors(portal);
    await userEvent.type(await field('Comment'), 'Logs vanish.');
    await choose(toTheOwners);
    await waitFor(() =>
      expect(portal.answer).toEqual({ score: 2, comment: 'Logs vanish.' }),
    );
    expect(await field('Message to the owners')).toHaveValue('');
    await userEvent.type(await field('Message to the owners'), 'Logs vanish.');
    expect(
      screen.getByText(/the owners would know that it is yours/),
    ).toBeInTheDocument();
  });
});
