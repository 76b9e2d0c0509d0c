import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openBuildPipeline } from '../__testUtils__/entityPage';
import { PortalDouble, summer } from '../__testUtils__/portalDouble';

const fixed =
  "Your answer for Oct–Dec is published and can't change any more. You can answer again from 1 January.";
const deleted =
  'Your answer is deleted. The published total stays, so that nobody can work out yours. You can answer again from 1 January.';

const click = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));
const told = (words: string) =>
  waitFor(() => {
    const regions = screen.getAllByRole('status');
    expect(regions.map(region => region.textContent)).toContain(words);
  });
const scoreButtons = () =>
  screen.queryAllByRole('button', { name: /^[1-5] |^I don't use it/ });

describe('an answer that is published', () => {
  beforeEach(() => window.sessionStorage.clear());

  it('ada reads what she said, and when she can answer again', async () => {
    await openBuildPipeline(
      new PortalDouble({ answer: { score: 4 }, published: ['score'] }),
    );
    expect(await screen.findByText('You said 4, satisfied.')).toBeVisible();
    expect(screen.getByText(fixed)).toBeVisible();
    expect(scoreButtons()).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Change' })).toBeNull();
  });

  it('she adds why, as far as that is not published too', async () => {
    const portal = new PortalDouble({
      answer: {
        score: 4,
        load: 5,
        frequency: 'daily',
        minutesSaved: { low: -20, likely: -10, high: -5 },
      },
      published: ['score', 'load', 'frequency', 'timeSaved'],
    });
    await openBuildPipeline(portal);
    await click('See or change why');
    expect(
      screen.getByText("Far less (published, can't change any more)"),
    ).toBeVisible();
    expect(
      screen.getByText(/^Costs me about 10 minutes, usually 5–20 \(published/),
    ).toBeVisible();
    expect(screen.queryByRole('group', { name: 'I use it' })).toBeNull();

    await click('Our own');
    await told('Saved.');
    expect(portal.answer).toMatchObject({ score: 4, preference: 'own' });
    expect(screen.getByText(fixed)).toBeVisible();
    await click('Undo');
    await waitFor(() => expect(portal.answer).not.toHaveProperty('preference'));
  });

  it('is deleted only when she says so twice, and can then not be given again', async () => {
    const portal = new PortalDouble({
      answer: { score: 4 },
      published: ['score'],
      previous: { period: summer, score: 4 },
    });
    const page = await openBuildPipeline(portal);
    await click('Delete my answer');
    const sure = screen.getByRole('group', {
      name: 'Delete it? The published total stays, and you cannot answer again before 1 January.',
    });
    expect(within(sure).getByRole('button', { name: 'Keep it' })).toHaveFocus();
    await click('Keep it');
    expect(portal.changes).toEqual([]);

    await click('Delete my answer');
    await click('Delete it');
    await told(deleted);
    expect(portal.answer).toBeNull();
    expect(scoreButtons()).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    page.unmount();

    await openBuildPipeline(portal);
    expect(await screen.findByText(deleted)).toBeVisible();
    expect(scoreButtons()).toEqual([]);
    expect(screen.queryByText(/Still so\?/)).toBeNull();
  });

  it('while the form was open: ada hears that her new score does not count', async () => {
    const portal = new PortalDouble({ answer: { score: 4 } });
    await openBuildPipeline(portal);
    await screen.findByRole('button', { name: '2 Dissatisfied' });
    portal.further.published = ['score'];
    await click('2 Dissatisfied');
    await told(`Not changed: it was published meanwhile. ${fixed}`);
    expect(screen.getByText('You said 4, satisfied.')).toBeVisible();
    expect(portal.saved).toEqual([{ score: 2 }]);
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Add why' })).toHaveFocus(),
    );
  });

  it('while she was writing: her words are saved with what stands', async () => {
    const portal = new PortalDouble({ answer: { score: 4, load: 2 } });
    await openBuildPipeline(portal);
    await click('See or change why');
    portal.further.published = ['score', 'load'];
    portal.silence('rate');
    await click('Far less');
    await screen.findByRole('alert');
    portal.mend('rate');
    const comment = screen.getByRole('textbox', { name: 'Comment' });
    await userEvent.type(comment, 'Slow on Mondays.');
    await userEvent.tab();
    await told(
      "Not changed: that was published meanwhile and can't change any more. Everything else is saved.",
    );
    expect(portal.answer).toEqual({
      score: 4,
      load: 2,
      comment: 'Slow on Mondays.',
    });
    expect(comment).toHaveValue('Slow on Mondays.');
  });

  it('and deleted in another tab: her words stay in this one', async () => {
    const portal = new PortalDouble({ answer: { score: 4 } });
    await openBuildPipeline(portal);
    await click('Add why');
    portal.further.published = ['score'];
    portal.answer = null;
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Comment' }),
      'Slow on Mondays.',
    );
    await userEvent.tab();
    expect(await screen.findByText(deleted)).toBeVisible();
    expect(Object.values(window.sessionStorage)).toEqual(['Slow on Mondays.']);
  });

  it('a deleted answer of which a part was published gives way to another', async () => {
    const portal = new PortalDouble({ published: ['preference'] });
    await openBuildPipeline(portal);
    await click('4 Satisfied');
    await click('Add why');
    expect(
      screen.getByText("Deleted, and published: it can't be given again."),
    ).toBeVisible();
    expect(portal.answer).toEqual({ score: 4 });
  });
});
