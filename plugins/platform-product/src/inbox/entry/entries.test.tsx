import { screen } from '@testing-library/react';
import {
  forAll,
  openInbox,
  pipeline,
  portalWith,
} from '../__testUtils__/inboxPage';

const team = (name: string) => ({
  entityRef: `group:default/${name}`,
  title: name,
});

describe('an entry of the inbox', () => {
  it('names the teams that left unheard, and leads grace to where talks are planned', async () => {
    await openInbox(
      portalWith([
        {
          id: 'unheard:1',
          product: pipeline,
          since: '2026-11-01T09:00:00.000Z',
          subject: {
            kind: 'unheard',
            count: 7,
            teams: ['Payments', 'Checkout'].map(team),
          },
          state: 'new',
          allowed: [...forAll],
        },
      ]),
    );
    expect(
      await screen.findByText(/^7 teams opted out a month ago or longer/),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Payments' })).toBeVisible();
    expect(screen.getByText(/and 5 more/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Plan a talk' })).toHaveAttribute(
      'href',
      '/catalog/default/component/build-pipeline/product/research',
    );
    expect(
      screen.queryByRole('button', { name: /^Answer/ }),
    ).not.toBeInTheDocument();
  });

  it('names the team and what shipped that would change its mind', async () => {
    await openInbox(
      portalWith([
        {
          id: '1',
          product: pipeline,
          since: '2026-11-01T09:00:00.000Z',
          subject: {
            kind: 'reconsider',
            team: team('Payments'),
            item: { id: 'item', title: 'Windows agents', status: 'shipped' },
          },
          state: 'new',
          allowed: [...forAll],
        },
      ]),
    );
    expect(
      await screen.findByText(
        /^It shipped, and it is what Payments said would change its mind/,
      ),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Windows agents' })).toBeVisible();
    expect(
      screen.getByRole('button', {
        name: 'Done: Payments: “Windows agents” shipped and would change its mind',
      }),
    ).toBeVisible();
  });
});
