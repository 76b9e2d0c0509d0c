import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { teamChoice } from '../../__testUtils__/choices';
import { refusal } from '../../__testUtils__/portalDouble';
import { openChoices, portalOfChoices } from '../__testUtils__/choicePage';

const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const pick = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('radio', { name }));

/** Says no for Payments, as far as a press on the button. */
async function sayNo() {
  await press('No thanks for Payments');
  await pick('Nothing');
  await pick('hard to use');
  await press('Record for Payments');
}
const byColleague = teamChoice({
  statement: { choice: 'uses', basis: 'ours' },
  bucket: 'chose',
  confirmedAt: '2026-11-23T14:02:00Z',
  version: 1,
});

beforeEach(() => window.sessionStorage.clear());

describe('what tariq typed for his team', () => {
  it('stands beside what a colleague said first, and he may record his', async () => {
    const { portal, meanwhile, sent } = portalOfChoices([teamChoice()]);
    await openChoices(portal);
    await screen.findByText(/^Payments \(your team\)/);
    meanwhile(byColleague);
    await sayNo();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /A colleague changed this at .* to "uses it, own choice". Yours is kept here./,
    );
    expect(screen.getByRole('radio', { name: 'hard to use' })).toBeChecked();
    await press('Record mine');
    await screen.findByText('Recorded for Payments.');
    expect(sent().map(({ version }) => version)).toEqual([0, 1]);
  });

  it('gives way when he keeps what the colleague said', async () => {
    const { portal, meanwhile, sent } = portalOfChoices([teamChoice()]);
    await openChoices(portal);
    await screen.findByText(/^Payments \(your team\)/);
    meanwhile(byColleague);
    await sayNo();
    await press('Keep theirs');
    expect(
      await screen.findByText(/\(your team\): uses it, own choice/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(sent()).toHaveLength(1);
  });

  it('is kept while the portal does not answer, and over a reload', async () => {
    const { portal } = portalOfChoices([teamChoice()]);
    const answering = portalOfChoices([teamChoice()]);
    portal.silence('recordChoice');
    const { unmount } = await openChoices(portal);
    await sayNo();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'What you typed is kept here.',
    );
    unmount();

    await openChoices(answering.portal);
    await press('No thanks for Payments');
    expect(
      await screen.findByRole('radio', { name: 'hard to use' }),
    ).toBeChecked();
    await press('Record for Payments');
    await screen.findByText('Recorded for Payments.');
    expect(answering.sent()).toHaveLength(1);
  });

  it('is not recorded over a colleague who was faster while he was away', async () => {
    const { portal } = portalOfChoices([teamChoice()]);
    portal.silence('recordChoice');
    const { unmount } = await openChoices(portal);
    await sayNo();
    unmount();

    await openChoices(portalOfChoices([byColleague]).portal);
    await press('No thanks for Payments');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'A colleague changed this',
    );
  });

  it('is gone once he cancels', async () => {
    const { portal } = portalOfChoices([teamChoice()]);
    await openChoices(portal);
    await press('No thanks for Payments');
    await pick('hard to use');
    await press('Cancel');
    await press('No thanks for Payments');
    expect(
      await screen.findByRole('radio', { name: 'hard to use' }),
    ).not.toBeChecked();
  });

  it('survives Escape, which leads him back to the button', async () => {
    const { portal } = portalOfChoices([teamChoice()]);
    await openChoices(portal);
    await press('No thanks for Payments');
    await pick('hard to use');
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: 'No thanks for Payments' }),
      ).toHaveFocus(),
    );
    await press('No thanks for Payments');
    expect(
      await screen.findByRole('radio', { name: 'hard to use' }),
    ).toBeChecked();
  });

  it('is kept when he is told that he is no member any more', async () => {
    const search = teamChoice({
      team: {
        entityRef: 'group:default/search',
        title: 'Search',
        developers: 4,
      },
    });
    const { portal } = portalOfChoices([teamChoice(), search]);
    portal.instead('recordChoice', async () => {
      throw await refusal(403, 'not a member');
    });
    await openChoices(portal);
    await sayNo();
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(
      'Only members of Payments can say this.You can for:Search',
    );
    await press('Search');
    expect(
      await screen.findByRole('button', { name: 'Record for Search' }),
    ).toBeInTheDocument();
  });
});
