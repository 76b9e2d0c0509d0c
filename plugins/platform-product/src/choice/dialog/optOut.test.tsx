import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { teamChoice } from '../../__testUtils__/choices';
import { roadmapCard } from '../../__testUtils__/roadmap';
import { refusal } from '../../__testUtils__/portalDouble';
import { openChoices, portalOfChoices } from '../__testUtils__/choicePage';

const noThanks = () =>
  screen.findByRole('button', { name: 'No thanks for Payments' });
const record = () =>
  screen.getByRole('button', { name: 'Record for Payments' });
const option = (name: string | RegExp) => screen.findByRole('radio', { name });
const search = () =>
  screen.findByRole('searchbox', { name: /^Something else/ });
const focused = () => document.activeElement as HTMLElement;

/** Does one thing after the other, and counts them. */
async function click(
  ...targets: Array<() => Promise<HTMLElement> | HTMLElement>
) {
  for (const target of targets) {
    await userEvent.click(await target());
  }
  return targets.length;
}

beforeEach(() => window.sessionStorage.clear());

describe('the opt-out dialog', () => {
  it('takes tariq four interactions to say no for something in the catalog', async () => {
    const { portal, sent } = portalOfChoices([teamChoice()]);
    await openChoices(portal);
    const interactions = await click(
      noThanks,
      () => option('GitHub Actions (5 teams)'),
      () => option('we wait for people or tickets'),
      record,
    );
    expect(interactions).toBe(4);
    expect(
      await screen.findByText('Recorded for Payments.'),
    ).toBeInTheDocument();
    expect(sent()).toEqual([
      {
        choice: 'opted-out',
        alternative: { entityRef: 'component:default/github-actions' },
        reasons: ['waiting-on-platform'],
        startedBy: 'team',
        version: 0,
      },
    ]);
    expect(
      screen.getByText(/Your team hears of it now, the owners in 10 minutes/),
    ).toBeInTheDocument();
  });

  it('takes no more where nobody named it before: the whole name is enough', async () => {
    const { portal, sent } = portalOfChoices([teamChoice()]);
    portal.instead('listProductAlternatives', async () => ({
      items: [],
      allowed: [],
    }));
    await openChoices(portal);
    await click(noThanks);
    await userEvent.type(await search(), 'tekton');
    expect(
      await screen.findByText(
        '"tekton" is in the catalog and is recorded as that.',
      ),
    ).toBeInTheDocument();
    await click(() => option('another tool suits us better'), record);
    expect(sent()[0].alternative).toEqual({
      entityRef: 'component:default/tekton',
    });
  });

  it('keeps a name that the catalog does not have as tariq wrote it', async () => {
    const { portal, sent } = portalOfChoices([teamChoice()]);
    await openChoices(portal);
    await click(noThanks);
    await userEvent.type(await search(), 'shell scripts');
    await screen.findByText(/^Recorded by its name, "shell scripts"/);
    await click(() => option('ours works fine'), record);
    expect(sent()[0].alternative).toEqual({ name: 'shell scripts' });
  });

  it('says at each field what is missing, and leads tariq to the first', async () => {
    const { portal, sent } = portalOfChoices([teamChoice()]);
    await openChoices(portal);
    await click(noThanks, () => option('something else'), record);
    expect(
      screen.getByText('Say what you use instead, or choose Nothing.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Say in a few words what it is.'),
    ).toBeInTheDocument();
    const instead = screen.getByRole('radiogroup', {
      name: /What do you use instead/,
    });
    await waitFor(() => expect(instead).toContainElement(focused()));
    expect(sent()).toEqual([]);

    await click(() => option('Nothing'));
    await userEvent.type(
      screen.getByRole('textbox', { name: 'What is it, in a few words?' }),
      'our own machines',
    );
    await click(record);
    expect(sent()[0]).toMatchObject({
      alternative: { nothing: true },
      reasons: ['other'],
      reasonText: 'our own machines',
    });
  });

  it('asks nothing more of a team whose kind of work it is not', async () => {
    const { portal, sent } = portalOfChoices([teamChoice()]);
    await openChoices(portal);
    await click(noThanks, () => option(/not our kind of work/), record);
    expect(sent()[0]).toMatchObject({ reasons: ['not-relevant'] });
  });

  it('takes a second reason, what would change our mind and a day as well', async () => {
    const { portal, sent } = portalOfChoices([teamChoice()]);
    await openChoices(portal);
    await click(
      noThanks,
      () => option('Nothing'),
      () => option('costs too much'),
      () => screen.getByRole('button', { name: /^More:/ }),
      () => screen.getByRole('button', { name: /Second reason/ }),
      () => screen.findByRole('option', { name: 'hard to use' }),
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: /would change our mind/ }),
      'a free tier',
    );
    await userEvent.type(screen.getByLabelText('Look again on'), '2028-01-31');
    await click(record);
    expect(sent()[0]).toMatchObject({
      reasons: ['cost', 'hard-to-use'],
      wouldChangeOurMind: { text: 'a free tier' },
      lookAgain: '2028-01-31',
    });
  });

  it('says which job of the product it is about', async () => {
    const { portal, sent } = portalOfChoices([teamChoice()]);
    portal.instead('listProductJobs', async () => ({
      items: [
        {
          id: 'd1b7',
          when: 'a customer waits',
          want: 'a build in five minutes',
          soThat: 'I stay with it',
        },
      ],
      allowed: [],
    }));
    await openChoices(portal);
    await click(
      noThanks,
      () => option('Nothing'),
      () => option('costs too much'),
      () => screen.getByRole('button', { name: /^More:/ }),
      () => screen.findByRole('button', { name: /Which job is it about/ }),
      () =>
        screen.findByRole('option', {
          name: 'When a customer waits, I want a build in five minutes',
        }),
      record,
    );
    expect(sent()[0]).toMatchObject({ jobId: 'd1b7' });
  });

  it('finds on the roadmap what would change our mind', async () => {
    const { portal, sent } = portalOfChoices([teamChoice()]);
    const runners = roadmapCard({ id: 'd1b7', title: 'Self-service runners' });
    portal.instead('listRoadmapItems', async () => ({
      items: [runners, roadmapCard({ id: 'd1b8', status: 'shipped' })],
    }));
    await openChoices(portal);
    await click(
      noThanks,
      () => option('Nothing'),
      () => option('costs too much'),
      () => screen.getByRole('button', { name: /^More:/ }),
    );
    await userEvent.type(
      screen.getByRole('searchbox', { name: /on the roadmap/ }),
      'runners',
    );
    expect(
      await screen.findByText('1 item of the roadmap found'),
    ).toBeInTheDocument();
    await click(() =>
      screen.getByRole('button', { name: /^Choose Self-service runners/ }),
    );
    expect(
      screen.getByText(/Once it ships, your team is asked again/),
    ).toBeInTheDocument();
    await click(record);
    expect(sent()[0]).toMatchObject({
      wouldChangeOurMind: { roadmapItemId: 'd1b7' },
    });
  });

  it('tells tariq what his team looks after from then on, as information', async () => {
    const { portal } = portalOfChoices([teamChoice()]);
    await openChoices(portal);
    await click(noThanks);
    expect(
      await screen.findByText(/you look after: backups, on-call/),
    ).toBeInTheDocument();
  });

  it('lets tariq undo it in the same place', async () => {
    const { portal } = portalOfChoices([teamChoice()]);
    await openChoices(portal);
    await click(
      noThanks,
      () => option('Nothing'),
      () => option('hard to use'),
      record,
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(await dialog.findByRole('button', { name: 'Undo' }));
    expect(await dialog.findByText(/^Undone. For Payments/)).toHaveTextContent(
      'holds what held before',
    );
    expect(dialog.queryByRole('button', { name: 'Undo' })).toBeNull();
    await userEvent.click(dialog.getByRole('button', { name: 'Done' }));
    expect(
      await screen.findByText(/^Payments \(your team\): hasn’t said/),
    ).toBeInTheDocument();
  });

  it('says so when it can no longer be undone', async () => {
    const { portal } = portalOfChoices([teamChoice()]);
    portal.instead('undoChoice', async () => {
      throw await refusal(409, 'too late');
    });
    await openChoices(portal);
    await click(
      noThanks,
      () => option('Nothing'),
      () => option('hard to use'),
      record,
      () => screen.findByRole('button', { name: 'Undo' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'more than ten minutes ago',
    );
  });
});
