import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InboxEntry } from 'backstage-plugin-platform-product-common';
import { PortalDouble } from '../__testUtils__/portalDouble';
import {
  forAll,
  inboxOf,
  openInbox,
  pipeline,
  portalWith,
} from './__testUtils__/inboxPage';

const suggestion = (id: string, title: string): InboxEntry => ({
  id: `suggestion:${id}`,
  product: pipeline,
  since: '2026-11-21T09:00:00.000Z',
  subject: {
    kind: 'suggestion',
    item: { id, title, status: 'idea', teams: 2 },
    problem: 'We wait.',
    similar: [],
  },
  state: 'new',
  allowed: ['accept', 'decline', 'merge', ...forAll],
});
const comment: InboxEntry = {
  id: 'comment:1',
  product: pipeline,
  subject: { kind: 'comment', text: 'Logs vanish after a retry' },
  state: 'new',
  allowed: ['answer', ...forAll],
};

const deeds = (portal: PortalDouble) =>
  portal.calls
    .filter(({ operation }) => operation === 'actOnInbox')
    .map(({ input }) => input.body);
const button = (name: RegExp | string) => screen.findByRole('button', { name });

describe('the inbox', () => {
  it('lets grace accept a suggestion, and take it back', async () => {
    const portal = portalWith([suggestion('1', 'Windows agents')]);
    await openInbox(portal);
    await userEvent.click(await button('Accept: Windows agents'));
    expect(await screen.findByText('1 done.')).toBeVisible();
    await userEvent.click(await button('Undo'));
    expect(deeds(portal)).toEqual([
      { action: 'accept', ids: ['suggestion:1'] },
      { action: 'undo', ids: ['suggestion:1'] },
    ]);
  });

  it('declines several with one note, and keeps what is typed while the portal is away', async () => {
    const portal = portalWith([
      suggestion('1', 'Windows agents'),
      suggestion('2', 'Blue buttons'),
    ]);
    await openInbox(portal);
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Select all on this page' }),
    );
    const bulk = screen.getByRole('group', {
      name: 'What you can do with what is selected',
    });
    await userEvent.click(
      within(bulk).getByRole('button', { name: 'Decline…' }),
    );
    const dialog = await screen.findByRole('dialog');
    const send = within(dialog).getByRole('button', {
      name: 'Decline and tell them',
    });
    await userEvent.click(send);
    expect(deeds(portal)).toEqual([]);
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /We won.t, because/ }),
      'nobody builds there',
    );
    portal.refuse('actOnInbox', 503);
    await userEvent.click(send);
    expect(await within(dialog).findByRole('alert')).toBeVisible();
    portal.instead('actOnInbox', async () => ({ outcomes: [] }));
    await userEvent.click(send);
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(deeds(portal).at(-1)).toEqual({
      action: 'decline',
      ids: ['suggestion:1', 'suggestion:2'],
      publicNote: 'nobody builds there',
    });
  });

  it('merges a suggestion into what it looks like in one step', async () => {
    const twin = suggestion('1', 'Windows agents');
    const portal = portalWith([
      {
        ...twin,
        subject: {
          ...(twin.subject as Extract<
            InboxEntry['subject'],
            { kind: 'suggestion' }
          >),
          similar: [
            { id: '9', title: 'Agents on Windows', status: 'later', teams: 4 },
          ],
        },
      },
    ]);
    await openInbox(portal);
    await userEvent.click(await button(/Merge into “Agents on Windows”/));
    expect(deeds(portal)).toEqual([
      { action: 'merge', ids: ['suggestion:1'], into: '9' },
    ]);
  });

  it('offers for a selection only what all of it allows', async () => {
    await openInbox(portalWith([suggestion('1', 'Windows agents'), comment]));
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Select all on this page' }),
    );
    const bulk = screen.getByRole('group', {
      name: 'What you can do with what is selected',
    });
    expect(
      within(bulk)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Snooze…', 'Done', 'I see to it']);
  });

  it('answers a comment for everybody to read', async () => {
    const portal = portalWith([comment]);
    await openInbox(portal);
    await userEvent.click(await button(/Answer….*Logs vanish/));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Your answer/ }),
      'We keep them now.',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Send the answer' }),
    );
    await waitFor(() =>
      expect(deeds(portal)).toEqual([
        { action: 'answer', ids: ['comment:1'], text: 'We keep them now.' },
      ]),
    );
  });

  it('says what was refused, and why', async () => {
    const portal = portalWith([suggestion('1', 'Windows agents')]);
    portal.instead('actOnInbox', async () => ({
      outcomes: [
        {
          id: 'suggestion:1',
          outcome: 'refused',
          message: 'It is declined already.',
        },
      ],
    }));
    await openInbox(portal);
    await userEvent.click(await button('Accept: Windows agents'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      '1 was left as it is: It is declined already.',
    );
  });

  it('keeps in the address what is shown', async () => {
    const portal = portalWith([]);
    await openInbox(portal, '/platform-product/inbox?state=done&kind=opt-out');
    expect(
      await screen.findByText('Nothing here under this filter.'),
    ).toBeVisible();
    expect(portal.calls[0].input.query).toMatchObject({
      state: 'done',
      kind: 'opt-out',
    });
    await userEvent.click(
      screen.getByRole('link', { name: 'Show everything' }),
    );
    await waitFor(() =>
      expect(portal.calls.at(-1)!.input.query.kind).toBeUndefined(),
    );
  });

  it('says to an owner that all is answered, and to ada whose inbox it is', async () => {
    const { unmount } = await openInbox(portalWith([]));
    expect(await screen.findByText('All answered')).toBeVisible();
    unmount();
    await openInbox(portalWith([], { products: [] }));
    expect(await screen.findByText('You own no product')).toBeVisible();
  });

  it('says when the portal did not answer, and tries again', async () => {
    const portal = portalWith([comment]);
    portal.refuse('readInbox', 503);
    await openInbox(portal);
    expect(await screen.findByRole('alert')).toBeVisible();
    portal.instead('readInbox', async () => inboxOf([comment]));
    await userEvent.click(await button('Try again'));
    expect(await screen.findByText('Logs vanish after a retry')).toBeVisible();
  });
});
