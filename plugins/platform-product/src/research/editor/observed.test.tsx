import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { click } from '../../__testUtils__/scorecard';
import { openResearch, portalOfResearch } from '../__testUtils__/researchPage';

const agreement = () =>
  screen.findByRole('checkbox', { name: /I told P-01 what is kept/ });
const saved = () => screen.findByText(/^Saved /, {}, { timeout: 5_000 });
const sent = (portal: { calls: Array<{ operation: string; input: any }> }) =>
  portal.calls
    .filter(({ operation }) => /^(create|change)Research/.test(operation))
    .map(({ input }) => input.body);

jest.setTimeout(30_000);
beforeEach(() => window.localStorage.clear());

describe('a shadowing log', () => {
  it('keeps the minutes that lin measured beside P-01, once both are whole', async () => {
    const { portal } = portalOfResearch();
    await openResearch(portal, 'lin');
    await click('New research note');
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Shadowing' }),
    );
    await userEvent.click(await agreement());
    await click('Add an observed job');
    const job = within(
      await screen.findByRole('group', { name: 'Observed job 1' }),
    );
    await userEvent.type(
      job.getByRole('textbox', { name: 'They said (minutes saved)' }),
      'ten',
    );
    expect(await job.findByText(/^Write whole minutes/)).toBeVisible();
    expect(
      await screen.findByText(/give both minutes of each observed job/),
    ).toBeVisible();
    expect(sent(portal)).toEqual([]);
    await userEvent.clear(
      job.getByRole('textbox', { name: 'They said (minutes saved)' }),
    );
    await userEvent.type(
      job.getByRole('textbox', { name: 'They said (minutes saved)' }),
      '10',
    );
    await userEvent.type(
      job.getByRole('textbox', { name: 'You measured (minutes saved)' }),
      '-3',
    );
    expect(await saved()).toBeVisible();
    expect(sent(portal).at(-1)).toMatchObject({
      method: 'shadowing',
      observed: [{ code: 'P-01', saidMinutes: 10, observedMinutes: -3 }],
    });
    // An interview measures nothing; what was typed is there when it is one no more.
    await userEvent.click(screen.getByRole('radio', { name: 'Interview' }));
    await screen.findByText('Saving …', {}, { timeout: 5_000 });
    expect(await saved()).toBeVisible();
    expect(sent(portal).at(-1)).toMatchObject({ observed: [] });
  });
});
