import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OwnerMessage } from 'backstage-plugin-platform-product-common';
import { openBuildPipeline } from '../../__testUtils__/entityPage';
import { PortalDouble, summer } from '../../__testUtils__/portalDouble';

const message: OwnerMessage = {
  id: 'm1',
  authorRef: 'user:default/ada',
  body: 'Logs vanish after a retry.\nEvery time.',
  createdAt: '2026-11-03T10:00:00Z',
  status: 'new',
  version: 0,
  allowed: [],
};

describe('what became of what ada wrote', () => {
  it('she finds the answer to her confidential comment', async () => {
    await openBuildPipeline(
      new PortalDouble({
        answeredComments: [
          {
            id: 'c1',
            period: summer,
            comment: 'Slow on Mondays.',
            reply: 'The cache is warm from 7:00 now.',
          },
        ],
      }),
    );
    const line = await screen.findByRole('button', {
      name: 'The owners answered your comment',
    });
    expect(line).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText('Slow on Mondays.')).toBeNull();
    await userEvent.click(line);
    expect(screen.getByText('You, in Jul–Sep 2026')).toBeInTheDocument();
    expect(screen.getByText('Slow on Mondays.')).toBeInTheDocument();
    expect(
      screen.getByText('The cache is warm from 7:00 now.'),
    ).toBeInTheDocument();
  });

  it('she finds the answer to her message, and where it stands', async () => {
    const portal = new PortalDouble();
    portal.messages = [
      { ...message, status: 'item', reply: 'We keep them from now on.' },
      { ...message, id: 'm2', body: 'And the cache?' },
    ];
    await openBuildPipeline(portal);
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'The owners answered your message',
      }),
    );
    expect(
      screen.getByText('Logs vanish after a retry. Every time.'),
    ).toBeInTheDocument();
    expect(screen.getAllByText('You, on 3 November')).toHaveLength(2);
    expect(screen.getByText('We keep them from now on.')).toBeInTheDocument();
    expect(screen.getByText('Became a roadmap item')).toBeInTheDocument();
    expect(screen.getByText('Not answered yet')).toBeInTheDocument();
  });

  it('grace, an owner, finds here only what she wrote herself', async () => {
    const portal = new PortalDouble();
    portal.messages = [message];
    await openBuildPipeline(portal, { as: 'user:default/grace' });
    await screen.findByText(/^No figure for Oct–Dec yet/);
    await waitFor(() =>
      expect(portal.calls.map(({ operation }) => operation)).toContain(
        'listMessages',
      ),
    );
    expect(screen.queryByText(/message to the owners/)).toBeNull();
  });

  it('she tries again when her messages could not be loaded', async () => {
    const portal = new PortalDouble();
    portal.messages = [message];
    portal.silence('listMessages');
    await openBuildPipeline(portal);
    expect(
      await screen.findByText(
        'Your messages to the owners could not be loaded.',
      ),
    ).toBeInTheDocument();
    portal.mend('listMessages');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('button', { name: 'Your message to the owners' }),
    ).toBeInTheDocument();
  });

  it('a guest, who can write none, reads nothing about messages', async () => {
    const portal = new PortalDouble();
    portal.refuse('readMyRating', 403);
    portal.refuse('listMessages', 403);
    await openBuildPipeline(portal, { as: 'user:development/guest' });
    await screen.findByText(/^Sign in with your own account/);
    expect(screen.queryByText(/messages/)).toBeNull();
  });
});
