import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SubjectData } from 'backstage-plugin-platform-product-common';
import { openPart } from '../__testUtils__/entityParts';
import { PortalDouble } from '../__testUtils__/portalDouble';
import { click } from '../__testUtils__/scorecard';
import { MyData } from './MyData';

const kept: SubjectData = {
  userRef: 'user:default/ada',
  sections: [
    {
      area: 'satisfaction',
      matter: 'answer',
      fate: 'deleted',
      count: 1,
      records: [
        {
          product: 'component:default/build-pipeline',
          period: '2026-Q4',
          score: 2,
          comment: 'It waits.',
        },
      ],
    },
    {
      area: 'choice',
      matter: 'choice',
      fate: 'dissociated',
      count: 2,
      records: [],
    },
  ],
  allowed: [],
};

function portalOf(data: SubjectData) {
  const portal = new PortalDouble();
  let now = data;
  portal.instead('listParticipations', async () => ({ items: [] }));
  portal.instead('readMyData', async () => now);
  portal.instead('readSubjectData', async () => now);
  const erase = async () => {
    const { query } = portal.calls.at(-1)!.input;
    const sections = now.sections.map(({ records, ...counted }) => counted);
    if (!query.dryRun) {
      now = { ...now, sections: [] };
    }
    return { isDryRun: query.dryRun, sections };
  };
  portal.instead('eraseMyData', erase);
  portal.instead('eraseSubjectData', erase);
  return portal;
}

const erasures = (portal: PortalDouble) =>
  portal.calls
    .filter(({ operation }) => /^erase/.test(operation))
    .map(({ input }) => input);

describe('everything that is kept', () => {
  it('is shown to ada area by area, with her own words', async () => {
    await openPart(<MyData />, portalOf(kept), 'ada');
    const answers = await screen.findByText(
      /^Answers and confidential comments \(1\)/,
    );
    expect(answers).toHaveTextContent('goes when it is erased');
    await userEvent.click(answers);
    expect(screen.getByText('It waits.')).toBeVisible();
    expect(screen.getByText(/^Score: 2|Score: 2$/)).toBeVisible();
    expect(
      screen.queryByText('What is kept about somebody else'),
    ).not.toBeInTheDocument();
  });

  it('says codes as ada would, and what can’t be opened', async () => {
    const talk = {
      kind: 'ride-along',
      state: 'anonymous',
      code: 'new',
      sealed: 'key-gone',
    };
    await openPart(
      <MyData />,
      portalOf({
        ...kept,
        sections: [
          {
            area: 'research',
            matter: 'participation',
            fate: 'deleted',
            count: 1,
            records: [talk],
          },
        ],
      }),
      'ada',
    );
    await userEvent.click(await screen.findByText(/^Talks taken part in/));
    expect(screen.getByText('Kind: Ride-along')).toBeVisible();
    expect(screen.getByText(/State: quotes without name/)).toBeVisible();
    // The same letters where they are no code stand as they are.
    expect(screen.getByText(/Code: new/)).toBeVisible();
    expect(screen.getByText(/Can’t be opened: its key is gone/)).toBeVisible();
  });

  it('goes only once ada has seen what would, and says so again', async () => {
    const portal = portalOf(kept);
    await openPart(<MyData />, portal, 'ada');
    await click('Erase what is kept about me…');
    const question = await screen.findByRole('group', {
      name: 'Erase what is kept about you?',
    });
    expect(question).toHaveTextContent(
      /Goes for good.*Answers and confidential comments \(1\).*Stays, without a name/,
    );
    await click('Keep it');
    expect(erasures(portal)).toEqual([{ query: { dryRun: true } }]);
    await click('Erase what is kept about me…');
    await click('Erase');
    expect(await screen.findByText(/^Erased\./)).toBeVisible();
    expect(await screen.findByText('Nothing is kept about you.')).toBeVisible();
    expect(erasures(portal).at(-1)).toEqual({ query: { dryRun: false } });
  });

  it('stays, and says so, when the portal does not answer ada', async () => {
    const portal = portalOf(kept);
    await openPart(<MyData />, portal, 'ada');
    await click('Erase what is kept about me…');
    await screen.findByRole('group', { name: 'Erase what is kept about you?' });
    portal.silence('eraseMyData');
    await click('Erase');
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByText('goes when it is erased')).toBeVisible();
  });

  it('can be loaded again when it could not', async () => {
    const portal = portalOf(kept);
    portal.silence('readMyData');
    await openPart(<MyData />, portal, 'ada');
    expect(await screen.findByRole('alert')).toBeVisible();
    portal.instead('readMyData', async () => ({ ...kept, sections: [] }));
    await click('Try again');
    expect(await screen.findByText('Nothing is kept about you.')).toBeVisible();
  });

  it('is looked up by sam, a privacy steward, and erased for ada', async () => {
    const [{ records, count, ...answers }, ...others] = kept.sections;
    const portal = portalOf({
      ...kept,
      sections: [answers, ...others.map(({ records: _, ...number }) => number)],
      allowed: ['lookUp'],
    });
    await openPart(<MyData />, portal, 'sam');
    const user = await screen.findByRole('textbox', { name: 'User' });
    await userEvent.type(user, 'group:default/payments{Enter}');
    expect(
      await screen.findByText('Write it as user:namespace/name'),
    ).toBeVisible();
    await userEvent.clear(user);
    await userEvent.type(user, 'Ada{Enter}');
    const found = within(
      await screen.findByRole('region', {
        name: 'Kept about user:default/ada',
      }),
    );
    await userEvent.click(found.getByText(/^Answers/));
    expect(
      found.getByText(/^In confidence: only they themselves know/),
    ).toBeVisible();
    await userEvent.click(found.getByText(/^Choices of a team/));
    expect(found.getByText('Only they themselves read it.')).toBeVisible();
    await click('Erase what is kept…');
    await click('Erase');
    expect(
      await screen.findByText('Nothing is kept about user:default/ada.'),
    ).toBeVisible();
    expect(erasures(portal).at(-1)).toEqual({
      params: { namespace: 'default', name: 'ada' },
      query: { dryRun: false },
    });
  });
});
