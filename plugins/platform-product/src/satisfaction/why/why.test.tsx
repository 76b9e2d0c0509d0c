import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openBuildPipeline } from '../../__testUtils__/entityPage';
import { PortalDouble } from '../../__testUtils__/portalDouble';

const click = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));
const field = (name: string) => screen.findByRole('textbox', { name });
const saves = (portal: PortalDouble, answer: object) =>
  waitFor(() => expect(portal.answer).toEqual(answer));
const inGroup = async (group: string, name: string) =>
  within(await screen.findByRole('group', { name: group })).getByRole(
    'button',
    { name },
  );

async function openWhy(portal: PortalDouble) {
  const page = await openBuildPipeline(portal);
  const opener = await screen.findByRole('button', {
    name: /^(Add|See or change) why$/,
  });
  await userEvent.click(opener);
  return page;
}

describe('saying why', () => {
  beforeEach(() => window.sessionStorage.clear());

  it('ada adds what she likes, each click saved together with what was said before', async () => {
    const portal = new PortalDouble({ answer: { score: 4 } });
    await openWhy(portal);
    const why = screen.getByRole('group', {
      name: 'Optional, saved as you click, about 20 seconds',
    });
    expect(why).toHaveFocus();

    await userEvent.click(
      await inGroup("If nothing were required I'd use", 'This'),
    );
    await saves(portal, { score: 4, preference: 'this' });
    await userEvent.click(
      await inGroup('With it I have to think about', 'Less'),
    );
    await saves(portal, { score: 4, preference: 'this', load: 4 });
    await userEvent.click(await inGroup('I use it', 'Now and then'));
    await saves(portal, {
      score: 4,
      preference: 'this',
      load: 4,
      frequency: 'now-and-then',
    });
    // Pressed again, an answer is taken back.
    await userEvent.click(
      await inGroup('With it I have to think about', 'Less'),
    );
    await saves(portal, {
      score: 4,
      preference: 'this',
      frequency: 'now-and-then',
    });

    await click('Done');
    expect(
      screen.getByRole('button', { name: 'See or change why' }),
    ).toHaveFocus();
  });

  it('loses none of several quick clicks', async () => {
    const portal = new PortalDouble({ answer: { score: 4 } });
    await openWhy(portal);
    const waiting: Array<() => void> = [];
    portal.instead(
      'rate',
      () => new Promise(resolve => waiting.push(() => resolve(portal.mine()))),
    );
    await userEvent.click(await inGroup('I use it', 'Daily'));
    await userEvent.click(
      await inGroup('With it I have to think about', 'More'),
    );
    await click('5 Very satisfied');
    waiting.shift()!();
    await waitFor(() => expect(waiting).toHaveLength(1));
    expect(portal.saved).toEqual([
      { score: 4, frequency: 'daily' },
      { score: 5, frequency: 'daily', load: 2 },
    ]);
  });

  it('ada says about how many minutes, and the range opens by itself', async () => {
    const portal = new PortalDouble({ answer: { score: 4 } });
    await openWhy(portal);
    await userEvent.type(await field('About how many minutes'), '10{Enter}');
    await saves(portal, {
      score: 4,
      minutesSaved: { low: 5, likely: 10, high: 20 },
    });
    expect(screen.getByText('Usually 5–20 minutes.')).toBeInTheDocument();

    await click('Costs me');
    await saves(portal, {
      score: 4,
      minutesSaved: { low: -20, likely: -10, high: -5 },
    });

    await click('Change the range');
    await userEvent.clear(await field('To'));
    await userEvent.type(await field('To'), '60');
    await userEvent.tab();
    await saves(portal, {
      score: 4,
      minutesSaved: { low: -60, likely: -10, high: -5 },
    });
  });

  it('says what is wrong with minutes and saves none of it', async () => {
    const portal = new PortalDouble({
      answer: { score: 4, minutesSaved: { low: 5, likely: 10, high: 20 } },
    });
    await openWhy(portal);
    await click('Change the range');
    await userEvent.clear(await field('From'));
    await userEvent.type(await field('From'), '11{Enter}');
    expect(
      await screen.findByText('At most 10, the minutes above.'),
    ).toBeInTheDocument();
    await userEvent.type(await field('About how many minutes'), '.5{Enter}');
    expect(
      await screen.findByText('Whole minutes, from 0 to 480.'),
    ).toBeInTheDocument();
    expect(portal.changes).toEqual([]);

    await userEvent.clear(await field('About how many minutes'));
    await userEvent.tab();
    await saves(portal, { score: 4 });
  });

  it('saves a comment when ada leaves the field', async () => {
    const portal = new PortalDouble({ answer: { score: 4 } });
    await openWhy(portal);
    expect(
      screen.getByRole('radio', {
        name: 'Confidential: without name, team or date, once 10 or more people are newly published.',
      }),
    ).toBeChecked();
    await userEvent.type(await field('Comment'), ' Slow on Mondays. ');
    expect(portal.changes).toEqual([]);
    await userEvent.tab();
    await saves(portal, { score: 4, comment: 'Slow on Mondays.' });
    expect(portal.saved).toHaveLength(1);
    expect(window.sessionStorage).toHaveLength(0);
    expect(window.location.href).not.toContain('Mondays');
  });

  it('keeps a comment over a reload until it is saved, for its writer only', async () => {
    const portal = new PortalDouble({ answer: { score: 4 } });
    portal.silence('rate');
    const first = await openWhy(portal);
    await userEvent.type(await field('Comment'), 'Slow');
    await click('Save comment');
    await screen.findByRole('alert');
    first.unmount();

    const colleague = await openBuildPipeline(portal, {
      as: 'user:default/tariq',
    });
    await click('Add why');
    expect(await field('Comment')).toHaveValue('');
    colleague.unmount();

    portal.mend('rate');
    await openBuildPipeline(portal);
    expect(await field('Comment')).toHaveValue('Slow');
    await userEvent.type(await field('Comment'), ' again');
    await click('Save comment');
    await saves(portal, { score: 4, comment: 'Slow again' });
    await waitFor(() => expect(window.sessionStorage).toHaveLength(0));
  });

  it('says how much too long a comment is, and saves it once it fits', async () => {
    const portal = new PortalDouble({ answer: { score: 4 } });
    await openWhy(portal);
    await userEvent.click(await field('Comment'));
    await userEvent.paste('x'.repeat(2003));
    expect(screen.getByText(/^2,003 \/ 2,000/)).toBeInTheDocument();
    await userEvent.tab();
    expect(
      await screen.findByText('Too long by 3. Shorten it, then it is saved.'),
    ).toBeInTheDocument();
    expect(portal.changes).toEqual([]);

    await userEvent.type(await field('Comment'), '{Backspace>3/}');
    await userEvent.tab();
    await saves(portal, { score: 4, comment: 'x'.repeat(2000) });
  });

  it('asks somebody who does not use it only what they can tell', async () => {
    await openWhy(new PortalDouble({ answer: { notUsed: 'tried' } }));
    expect(
      screen.getByRole('group', { name: "If nothing were required I'd use" }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'I use it' })).toBeNull();
    expect(
      screen.queryByRole('textbox', { name: 'About how many minutes' }),
    ).toBeNull();
  });

  it.each([
    ['freeText', 'textbox', 'Comment'],
    ['timeQuestions', 'group', 'I use it'],
    ['timeQuestions', 'textbox', 'About how many minutes'],
  ] as const)(
    'asks nothing that is switched off: %s, %s "%s"',
    async (asked, role, name) => {
      const asks = { freeText: true, timeQuestions: true, [asked]: false };
      await openWhy(new PortalDouble({ answer: { score: 4 }, asks }));
      expect(
        screen.getByRole('group', { name: 'With it I have to think about' }),
      ).toBeInTheDocument();
      expect(screen.queryByRole(role, { name })).toBeNull();
      expect(
        screen.queryAllByRole('radio', { name: /^To the owners now/ }),
      ).toHaveLength(asked === 'freeText' ? 0 : 1);
    },
  );
});
