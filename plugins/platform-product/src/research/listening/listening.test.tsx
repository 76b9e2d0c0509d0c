import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Volunteers } from 'backstage-plugin-platform-product-common';
import { refusal } from '../../__testUtils__/portalDouble';
import { click } from '../../__testUtils__/scorecard';
import { openResearch, portalOfResearch } from '../__testUtils__/researchPage';

jest.setTimeout(30_000);
beforeEach(() => window.localStorage.clear());

const sent = (
  portal: ReturnType<typeof portalOfResearch>['portal'],
  operation: string,
) =>
  portal.calls.filter(call => call.operation === operation).map(c => c.input);

describe('who was heard', () => {
  it('is told to ada in numbers, with their period', async () => {
    const { portal } = portalOfResearch({
      isResearcher: false,
      heard: {
        notes: 5,
        teams: 3,
        optedOut: { heard: 1, of: 4 },
        daysSinceShadowing: 12,
      },
    });
    await openResearch(portal, 'ada');
    expect(
      await screen.findByText(
        'In the last 90 days: 5 talks, people of 3 teams',
      ),
    ).toBeVisible();
    expect(
      screen.getByText(/^Heard of the teams that opted out: 1 of 4\./),
    ).toBeVisible();
    expect(
      screen.getByText('Somebody last sat beside a developer 12 days ago.'),
    ).toBeVisible();
    expect(screen.queryByText('Whom to talk to next')).toBeNull();
    expect(screen.queryByText('They offered to talk')).toBeNull();
    expect(screen.queryByText('Before you ask somebody')).toBeNull();
  });

  it('says that nobody was, and tells grace how to begin', async () => {
    const { portal } = portalOfResearch({ heard: { next: [] } });
    await openResearch(portal, 'grace');
    expect(
      await screen.findByText('Nobody was listened to in the last 90 days.'),
    ).toBeVisible();
    expect(screen.getByText(/^One conversation a week/)).toBeVisible();
    expect(
      screen.getByText('Every team that opted out was heard.'),
    ).toBeVisible();
  });

  it('leaves the rest of the page standing when it can not be loaded', async () => {
    const { portal } = portalOfResearch();
    portal.silence('readListening');
    await openResearch(portal, 'ada');
    expect(
      await screen.findByText(/^Who was heard could not be loaded/),
    ).toBeVisible();
    expect(screen.getByText('What we learnt')).toBeVisible();
  });
});

describe('an offer to talk', () => {
  it('is made by ada in her own words, and taken back', async () => {
    const volunteers: { now: Volunteers } = { now: {} };
    const { portal } = portalOfResearch({ isResearcher: false });
    portal.instead('readVolunteers', async () => volunteers.now);
    portal.instead('volunteer', async () => {
      volunteers.now = {
        mine: { ...portal.calls.at(-1)!.input.body, offeredOn: '2026-11-24' },
      };
      return volunteers.now;
    });
    portal.instead('stopVolunteering', async () => {
      volunteers.now = {};
    });
    await openResearch(portal, 'ada');
    const talk = await screen.findByRole('group', { name: 'Talk to us' });
    await userEvent.type(
      within(talk).getByLabelText('What would you talk about?'),
      'Cold builds. ',
    );
    await click('I would talk to you');
    expect(
      await screen.findByText('You offered to talk on 24 Nov 2026.'),
    ).toBeVisible();
    expect(screen.getByText(/^Offered\. Somebody may ask/)).toBeVisible();
    expect(sent(portal, 'volunteer')[0].body).toEqual({
      words: 'Cold builds.',
    });
    expect(screen.getByLabelText('What would you talk about?')).toHaveValue(
      'Cold builds.',
    );

    await click('Take it back');
    expect(
      await screen.findByRole('button', { name: 'I would talk to you' }),
    ).toBeVisible();
    expect(screen.getByText(/^Taken back\./)).toBeVisible();
    expect(screen.getByLabelText('What would you talk about?')).toHaveValue('');
  });

  it('keeps what she typed when the portal does not answer', async () => {
    const { portal } = portalOfResearch({ isResearcher: false });
    portal.silence('volunteer');
    await openResearch(portal, 'ada');
    await userEvent.type(
      await screen.findByLabelText('What would you talk about?'),
      'Tests',
    );
    await click('I would talk to you');
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByLabelText('What would you talk about?')).toHaveValue(
      'Tests',
    );
  });

  it('is not asked for where nothing could be kept of it', async () => {
    const { portal } = portalOfResearch({ keepsText: false });
    await openResearch(portal, 'ada');
    expect(await screen.findByText(/^Nobody was listened to/)).toBeVisible();
    expect(screen.queryByText('Talk to us')).toBeNull();
  });
});

describe('whom to talk to next', () => {
  const offered = {
    items: [
      { userRef: 'user:default/ada', words: 'Builds', offeredOn: '2026-11-20' },
    ],
  };

  it('is shown to lin: teams that left, and developers who offered', async () => {
    const { portal } = portalOfResearch({
      heard: {
        next: Array.from({ length: 10 }, (_, i) => ({
          entityRef: `group:default/t${i}`,
          title: `Team ${i}`,
        })),
      },
      volunteers: offered,
    });
    await openResearch(portal, 'lin');
    const teams = await screen.findByRole('list', {
      name: 'Whom to talk to next',
    });
    expect(within(teams).getAllByRole('link')).toHaveLength(8);
    await click('Show 2 more');
    expect(within(teams).getAllByRole('link')).toHaveLength(10);
    expect(
      screen.getByText('offered 20 Nov 2026 · not asked lately'),
    ).toBeVisible();
  });

  it('warns lin that ada was asked lately, and takes her reason', async () => {
    const { portal } = portalOfResearch({
      heard: { next: [] },
      volunteers: offered,
    });
    portal.instead('recordContact', async () => {
      if (!portal.calls.at(-1)!.input.body.reason) {
        throw await refusal(409, 'asked lately', {
          current: { lastAskedOn: '2026-10-30' },
        });
      }
      return { askedOn: '2026-11-24' };
    });
    await openResearch(portal, 'lin');
    await click(/^I am asking/);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^They were asked on 30 Oct 2026/,
    );
    await click('Ask again all the same');
    expect(sent(portal, 'recordContact')).toHaveLength(1);
    await userEvent.type(screen.getByLabelText('Reason'), 'She wrote to us');
    await click('Ask again all the same');
    expect(await screen.findByText('Noted. Write to them now.')).toBeVisible();
    const [first, second] = sent(portal, 'recordContact');
    expect(second.body).toEqual({
      id: first.body.id,
      userRef: 'user:default/ada',
      reason: 'She wrote to us',
    });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
