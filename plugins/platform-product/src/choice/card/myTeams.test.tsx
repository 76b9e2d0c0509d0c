import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { teamChoice } from '../../__testUtils__/choices';
import { openChoices, portalOfChoices } from '../__testUtils__/choicePage';

const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

const jenkins = teamChoice({
  statement: {
    choice: 'opted-out',
    alternative: {
      entityRef: 'component:default/jenkins',
      title: 'Jenkins',
    },
    reasons: ['unreliable'],
  },
  bucket: 'optedOut',
  confirmedAt: '2025-11-20T10:00:00Z',
  lookAgain: '2026-11-20',
  version: 4,
});
const uses = teamChoice({
  statement: { choice: 'uses', basis: 'ours' },
  bucket: 'chose',
  confirmedAt: '2026-03-03T10:00:00Z',
  version: 2,
});
const ended = {
  mandateId: 'm1',
  policy: 'One CI',
  protects: 'Evidence for the audit',
  reason: 'The audit reads one log.',
  ownerRef: 'group:default/security',
  expiresAt: '2026-06-30T23:59:59.000Z',
  isToConfirm: true,
};

beforeEach(() => window.sessionStorage.clear());

describe('what tariq reads of his team on the card', () => {
  it('says what Payments said, and takes his word that it is still right', async () => {
    const { portal, sent } = portalOfChoices([uses]);
    await openChoices(portal);
    expect(
      await screen.findByText(
        'Payments (your team): uses it, own choice, said 3 Mar 2026',
      ),
    ).toBeInTheDocument();
    await press('Still right for Payments');
    expect(
      await screen.findByText('Noted for Payments: still right.'),
    ).toBeInTheDocument();
    expect(sent()).toEqual([
      { choice: 'uses', basis: 'ours', startedBy: 'team', version: 2 },
    ]);
  });

  it('takes it back with Undo', async () => {
    const { portal } = portalOfChoices([uses]);
    await openChoices(portal);
    await press('Still right for Payments');
    await press('Undo for Payments');
    expect(await screen.findByText('Undone for Payments.')).toBeInTheDocument();
  });

  it('asks after a year whether it is still right', async () => {
    const { portal, sent } = portalOfChoices([{ ...jenkins, isStale: true }]);
    await openChoices(portal);
    expect(await screen.findByText('Still right?')).toBeInTheDocument();
    await press('Yes for Payments, ask again in a year');
    await screen.findByText('Noted for Payments: still right.');
    expect(sent()[0]).toMatchObject({
      alternative: { entityRef: 'component:default/jenkins' },
      startedBy: 'nudge',
      version: 4,
    });
  });

  it('asks after a requirement whether the team stays, and takes nothing for granted', async () => {
    const { portal, sent } = portalOfChoices([
      teamChoice({
        statement: { choice: 'uses', basis: 'required' },
        bucket: 'toConfirm',
        requirement: ended,
      }),
    ]);
    await openChoices(portal);
    expect(
      await screen.findByText(/The requirement "One CI" ended on 30 Jun 2026/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Still right for Payments' }),
    ).toBeNull();
    await press('Payments stays, by its own choice');
    await screen.findByText(/^Recorded for Payments/);
    expect(sent()).toEqual([
      { choice: 'uses', basis: 'ours', startedBy: 'requirement', version: 0 },
    ]);
  });

  it('answers the owners who asked to think again', async () => {
    const { portal } = portalOfChoices([
      {
        ...jenkins,
        reconsideration: {
          askedAt: '2026-11-20T10:00:00Z',
          startedBy: 'owners',
          text: 'Self-service runners shipped.',
        },
      },
    ]);
    await openChoices(portal);
    expect(
      await screen.findByText('Self-service runners shipped.'),
    ).toBeInTheDocument();
    await press('Still no thanks: Payments');
    expect(
      await screen.findByText(/your team still says no thanks/),
    ).toBeInTheDocument();
    expect(portal.calls.at(-2)).toMatchObject({
      operation: 'reconsiderChoice',
      input: { body: { outcome: 'still-no' } },
    });
  });

  it('says what shipped that would change their mind, and leads there', async () => {
    const { portal } = portalOfChoices([
      {
        ...jenkins,
        reconsideration: {
          askedAt: '2026-11-20T10:00:00Z',
          startedBy: 'shipping',
          item: {
            id: 'd1b7',
            title: 'Self-service runners',
            status: 'shipped',
          },
        },
      },
    ]);
    await openChoices(portal);
    expect(
      await screen.findByText(
        '“Self-service runners” shipped; it was what would change your mind.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: /^Self-service runners/ }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/build-pipeline/product/roadmap?item=d1b7',
    );
    await press("We'll come back: Payments");
    expect(
      await screen.findByText(/Say so here once it uses it/),
    ).toBeInTheDocument();
  });

  it('shows what the owners answered to the opt-out', async () => {
    const { portal } = portalOfChoices([
      {
        ...jenkins,
        answer: {
          text: 'Thank you, retries come in spring.',
          answeredAt: '2026-11-21T10:00:00Z',
          version: 1,
        },
      },
    ]);
    await openChoices(portal);
    expect(
      await screen.findByText('The owners answered on 21 Nov 2026:'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Thank you, retries come in spring.'),
    ).toBeInTheDocument();
  });

  it('shows what a colleague said meanwhile in place of a click', async () => {
    const { portal, meanwhile, sent } = portalOfChoices([uses]);
    await openChoices(portal);
    await screen.findByText(/^Payments \(your team\)/);
    meanwhile({ ...jenkins, version: 5 });
    await press('Still right for Payments');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'a colleague changed this meanwhile',
    );
    expect(
      await screen.findByText(/opted out: Jenkins instead/),
    ).toBeInTheDocument();
    expect(sent()).toHaveLength(1);
  });

  it('keeps the focus on the team when the pressed button goes', async () => {
    const { portal } = portalOfChoices([uses]);
    await openChoices(portal);
    await press('Still right for Payments');
    await screen.findByText('Noted for Payments: still right.');
    expect(document.activeElement).toHaveTextContent('Payments (your team)');
  });
});
