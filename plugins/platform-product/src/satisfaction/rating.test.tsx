import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openBuildPipeline } from '../__testUtils__/entityPage';
import { PortalDouble, summer } from '../__testUtils__/portalDouble';

const counts =
  'It counts once enough new answers wait together, at the latest when the quarter ends on 31 December. If too few come, it is never shown.';

const button = (name: string) => screen.findByRole('button', { name });
const click = async (name: string) => userEvent.click(await button(name));
const told = (words: string) =>
  waitFor(() => {
    const regions = screen.getAllByRole('status');
    expect(regions.map(region => region.textContent)).toContain(words);
  });

describe('rating a product', () => {
  it('ada rates Build Pipeline in one click and hears when it counts', async () => {
    const portal = new PortalDouble();
    await openBuildPipeline(portal);
    const answers = await screen.findByRole('group', {
      name: 'How satisfied are you with Build Pipeline?',
    });
    expect(
      within(answers)
        .getAllByRole('button')
        .map(each => each.textContent),
    ).toEqual([
      '1 Very dissatisfied',
      '2 Dissatisfied',
      '3 Neither',
      '4 Satisfied',
      '5 Very satisfied',
      "I don't use it",
    ]);
    expect(
      screen.getByText(
        'Confidential: published only together with at least 4 others.',
      ),
    ).toBeInTheDocument();

    await click('4 Satisfied');

    await told(`Saved: 4, satisfied. ${counts}`);
    expect(portal.saved).toEqual([{ score: 4 }]);
    expect(await button('4 Satisfied')).toHaveAttribute('aria-pressed', 'true');
    expect(await button('4 Satisfied')).toHaveFocus();
  });

  it('ada finds her answer again after a reload', async () => {
    const portal = new PortalDouble({ answer: { score: 2 } });
    await openBuildPipeline(portal);
    expect(
      await screen.findByText(`Saved: 2, dissatisfied. ${counts}`),
    ).toBeInTheDocument();
    expect(await button('2 Dissatisfied')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(portal.changes).toEqual([]);
  });

  it('the last of quick clicks wins, and none overtakes another', async () => {
    const portal = new PortalDouble();
    const answers: Array<() => void> = [];
    portal.instead(
      'rate',
      () => new Promise(resolve => answers.push(() => resolve(portal.mine()))),
    );
    await openBuildPipeline(portal);
    await click('1 Very dissatisfied');
    await click('5 Very satisfied');
    await click('4 Satisfied');
    expect(portal.saved).toEqual([{ score: 1 }]);
    expect(await button('4 Satisfied')).toHaveAttribute('aria-pressed', 'true');

    answers.shift()!();
    await waitFor(() =>
      expect(portal.saved).toEqual([{ score: 1 }, { score: 4 }]),
    );
    answers.shift()!();
    await told(`Saved: 4, satisfied. ${counts}`);
    expect(portal.saved).toHaveLength(2);
  });

  it('keeps what ada chose when the portal does not answer', async () => {
    const portal = new PortalDouble();
    await openBuildPipeline(portal);
    portal.silence('rate');
    await click('3 Neither');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Not saved, the portal did not answer. Your choice is kept here.',
    );
    expect(await button('3 Neither')).toHaveAttribute('aria-pressed', 'true');

    portal.mend('rate');
    await click('Try again');
    await told(`Saved: 3, neither. ${counts}`);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(portal.answer).toEqual({ score: 3 });
  });

  it.each([
    [429, 'that was too much at once'],
    [403, 'does not let you rate this any more'],
    [400, 'score: must be between 1 and 5'],
    [500, 'the portal did not answer'],
  ])('tells what a %i means for her', async (status, words) => {
    const portal = new PortalDouble();
    await openBuildPipeline(portal);
    portal.refuse('rate', status, 'score: must be between 1 and 5');
    await click('3 Neither');
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
  });

  it('ada takes her first answer back and gives it again', async () => {
    const portal = new PortalDouble();
    await openBuildPipeline(portal);
    await click('4 Satisfied');
    await click('Undo');
    await told('Your answer is deleted.');
    expect(portal.answer).toBeNull();
    expect(await button('1 Very dissatisfied')).toHaveFocus();

    await click('Undo');
    await told(`Saved: 4, satisfied. ${counts}`);
    expect(portal.answer).toEqual({ score: 4 });
  });

  it('undo brings the answer back that was there before', async () => {
    const portal = new PortalDouble({ answer: { score: 2, load: 1 } });
    await openBuildPipeline(portal);
    await click('4 Satisfied');
    await told(`Saved: 4, satisfied. ${counts}`);
    await click('Undo');
    await told(`Saved: 2, dissatisfied. ${counts}`);
    expect(portal.answer).toEqual({ score: 2, load: 1 });
  });

  it('ada deletes her answer', async () => {
    const portal = new PortalDouble({ answer: { score: 2, comment: 'Slow.' } });
    await openBuildPipeline(portal);
    await click('Delete my answer');
    await told('Your answer is deleted.');
    expect(portal.answer).toBeNull();
    expect(portal.changes.map(({ operation }) => operation)).toEqual([
      'withdrawRating',
    ]);
    expect(screen.queryByRole('button', { pressed: true })).toBeNull();
  });

  it('"Change" leads back to the answer that is given', async () => {
    await openBuildPipeline(new PortalDouble({ answer: { score: 2 } }));
    await click('Change');
    expect(await button('2 Dissatisfied')).toHaveFocus();
  });

  it('moving with the arrow keys saves nothing; Enter and space do', async () => {
    const portal = new PortalDouble();
    await openBuildPipeline(portal);
    const neither = await button('3 Neither');
    act(() => neither.focus());
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}{ArrowDown}{ArrowUp}');
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    expect(portal.changes).toEqual([]);
    expect(await button('3 Neither')).toHaveFocus();

    await userEvent.keyboard('{Enter}');
    await told(`Saved: 3, neither. ${counts}`);
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await told(`Saved: 4, satisfied. ${counts}`);
    expect(portal.saved).toEqual([{ score: 3 }, { score: 4 }]);
  });

  it('somebody who does not use it says why, and only that saves', async () => {
    const portal = new PortalDouble({
      answer: { score: 2, preference: 'own', load: 1, frequency: 'daily' },
    });
    await openBuildPipeline(portal);
    await click("I don't use it");
    expect(
      await screen.findByText('Not scored. Why? Choosing a reason saves it.'),
    ).toBeInTheDocument();
    expect(portal.changes).toEqual([]);

    await click('Use something else');
    await told(`Noted, not scored: use something else. ${counts}`);
    // How often and how much to think about, only a user can tell.
    expect(portal.answer).toEqual({ notUsed: 'other-tool', preference: 'own' });

    await click('5 Very satisfied');
    await told(`Saved: 5, very satisfied. ${counts}`);
    expect(portal.answer).toEqual({ score: 5, preference: 'own' });
    expect(screen.queryByRole('button', { name: 'Tried it' })).toBeNull();
  });
});

describe('renewing an answer', () => {
  it('ada says in one click that it is still so', async () => {
    const portal = new PortalDouble({
      previous: { period: summer, score: 4 },
    });
    await openBuildPipeline(portal);
    expect(
      await screen.findByText('In Jul–Sep you said 4. Still so?'),
    ).toBeInTheDocument();
    await click('Yes, 4');
    await told(`Saved: 4, satisfied. ${counts}`);
    expect(portal.saved).toEqual([{ score: 4 }]);
    expect(await button('4 Satisfied')).toHaveFocus();
  });

  it('she may say something else instead', async () => {
    const portal = new PortalDouble({
      previous: { period: summer, notUsed: 'tried' },
    });
    await openBuildPipeline(portal);
    expect(
      await screen.findByText(
        "In Jul–Sep you said you don't use it: tried it. Still so?",
      ),
    ).toBeInTheDocument();
    await click('Change');
    expect(portal.changes).toEqual([]);
    expect(await button('1 Very dissatisfied')).toHaveFocus();
  });
});
