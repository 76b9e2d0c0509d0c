import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adoption, teamChoice } from '../../__testUtils__/choices';
import { PortalDouble } from '../../__testUtils__/portalDouble';
import { openProductTab } from '../../__testUtils__/scorecard';

const optedOut = teamChoice({
  statement: {
    choice: 'opted-out',
    alternative: { name: 'own Jenkins' },
    reasons: ['waiting-on-platform'],
  },
  bucket: 'optedOut',
  since: '2026-03-03T10:00:00.000Z',
  version: 3,
  allowed: [],
});

/** A portal whose product sixty teams stand to. */
function portalWith(
  options: {
    choices?: ReturnType<typeof teamChoice>[];
    figures?: Partial<ReturnType<typeof adoption>>;
    mayMerge?: boolean;
  } = {},
) {
  const { choices = [optedOut], figures = {}, mayMerge = false } = options;
  const portal = new PortalDouble();
  portal.instead('readAdoption', async () => adoption(figures));
  portal.instead('listChoices', async () => ({
    items: choices,
    totalItems: choices.length,
  }));
  portal.instead('listProductAlternatives', async () => ({
    items: [
      {
        alternative: { name: 'own Jenkins' },
        teams: 2,
        developers: 11,
        usedBy: [optedOut.team],
        mergedNames: [],
      },
    ],
    allowed: mayMerge ? (['merge'] as const) : [],
  }));
  portal.instead('listMandates', async () => ({ items: [] }));
  portal.instead('readProduct', async () => {
    throw new Error('is not asked');
  });
  return portal;
}

const open = (portal: PortalDouble) => openProductTab(portal, '/choices');

describe('the Choices tab', () => {
  it('tells max who chose it beside who merely uses it', async () => {
    await open(portalWith());
    expect(
      await screen.findByText(
        /Of the 42 free to choose: 25 chose it, at most 33/,
      ),
    ).toHaveTextContent(/60–79\s%/);
    expect(screen.getByText(/In use by 48 teams/)).toBeInTheDocument();
    expect(
      screen.getByText(/3 of 40 teams left in Oct–Dec 2026/),
    ).toHaveTextContent(/likely 3–20\s%/);
    expect(
      screen.getByText('14 of 16 teams still there after a year.'),
    ).toBeInTheDocument();
    expect(screen.getByText(/Ever opted out: 12/)).toHaveTextContent(
      'Still out: 9, came back: 2, required to use it since: 1.',
    );
  });

  it('draws who is still there from twenty teams on, with its table', async () => {
    const step = { share: 0.9, low: 0.5, high: 0.98, atRisk: 21 };
    await open(
      portalWith({
        figures: {
          stillThere: {
            stayed: 16,
            of: 21,
            teams: 21,
            share: { share: 0.76, low: 0.5, high: 0.9 },
            curve: [
              { month: 1, ...step },
              { month: 2, ...step, share: 0.8 },
            ],
          },
        },
      }),
    );
    expect(
      await screen.findByRole('img', { name: 'Still there by month' }),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Month by month' }),
    );
    const table = screen.getByRole('table', { name: 'Still there by month' });
    expect(within(table).getAllByRole('row')).toHaveLength(3);
  });

  it('shows a share to nobody before half of the free teams have said', async () => {
    await open(
      portalWith({
        figures: {
          voluntary: {
            chose: 5,
            free: 39,
            atMost: 35,
            declared: 9,
            tooEarly: true,
          },
        },
      }),
    );
    expect(
      await screen.findByText(/Too early: 9 of 39 teams/),
    ).toBeInTheDocument();
    expect(screen.queryByText(/at most/)).not.toBeInTheDocument();
  });

  it('does not say that nobody has said anything where all are required', async () => {
    const nobody = { chose: 0, inherited: 0, evaluating: 0, optedOut: 0 };
    await open(
      portalWith({
        figures: {
          meantFor: 24,
          notApplicable: 0,
          buckets: {
            ...nobody,
            required: 24,
            toConfirm: 0,
            seenUsing: 0,
            silent: 0,
          },
          voluntary: {
            chose: 0,
            free: 0,
            atMost: 0,
            declared: 0,
            tooEarly: false,
          },
        },
      }),
    );
    expect(
      await screen.findByText(/No team is free to choose/),
    ).toBeInTheDocument();
    expect(screen.queryByText(/No team has said yet/)).not.toBeInTheDocument();
  });

  it('asks for the teams of one standing, and keeps that in the address', async () => {
    const portal = portalWith();
    await openProductTab(portal, '/choices?standing=optedOut&search=pay');
    expect(await screen.findByText(/opted out: own Jenkins/)).toBeVisible();
    expect(
      portal.calls.find(({ operation }) => operation === 'listChoices')!.input
        .query,
    ).toMatchObject({ bucket: 'optedOut', search: 'pay' });
  });

  it('tells everybody from what to what a team went, and why', async () => {
    const portal = portalWith();
    portal.instead('listChoiceEvents', async () => ({
      items: [
        {
          id: 'event',
          at: '2026-03-03T10:00:00.000Z',
          kind: 'recorded',
          from: { choice: 'uses', basis: 'ours' },
          to: optedOut.statement,
          startedBy: 'nudge',
        },
      ],
    }));
    await open(portal);
    await userEvent.click(
      await screen.findByRole('button', { name: 'History of Payments' }),
    );
    expect(
      await screen.findByText(
        /From “uses it, own choice” to “opted out: own Jenkins instead”/,
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('after it was asked')).toBeInTheDocument();
  });

  it('lets grace answer an opt-out, and hear that the team was asked lately', async () => {
    const portal = portalWith({
      choices: [{ ...optedOut, allowed: ['answer', 'ask'] }],
    });
    portal.instead('answerOptOut', async () => ({
      ...optedOut,
      allowed: ['answer', 'ask'],
      answer: { text: 'Fair enough.', answeredAt: '2026-11-23', version: 1 },
    }));
    portal.refuse('reconsiderChoice', 409, 'Asked in the last 90 days.');
    await open(portal);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Answer' }),
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: /answer/i }),
      'Fair enough.',
    );
    await userEvent.click(screen.getByRole('button', { name: /send/i }));
    expect(await screen.findByText('Fair enough.')).toBeInTheDocument();
    expect(
      portal.calls.find(({ operation }) => operation === 'answerOptOut')!.input
        .body,
    ).toEqual({ answer: 'Fair enough.', version: 0 });

    await userEvent.click(
      screen.getByRole('button', { name: 'Ask Payments to think again' }),
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: 'What has changed?' }),
      'Runners are here',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
    expect(
      await screen.findByText('Asked in the last 90 days.'),
    ).toBeInTheDocument();
  });

  it('lets nobody but owners say that two names are one thing', async () => {
    await open(portalWith());
    await screen.findByText('2 teams, 11 developers');
    expect(
      screen.queryByRole('button', { name: /Put own Jenkins together/ }),
    ).not.toBeInTheDocument();
  });

  it('says what to do when the portal does not answer', async () => {
    const portal = portalWith();
    portal.refuse('readAdoption', 503);
    await open(portal);
    await screen.findByText(/could not be loaded/);
    portal.instead('readAdoption', async () => adoption());
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() =>
      expect(screen.getByText(/25 chose it/)).toBeInTheDocument(),
    );
  });
});
