import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { due, pick, press, result, sent } from '../__testUtils__/reviews';
import { answersFor, openPayments, portalOf } from '../__testUtils__/teamPage';
import { TeamChoicesContent } from '../TeamChoicesContent';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

beforeEach(() => window.sessionStorage.clear());

describe('the reviews of a team', () => {
  it('are all answered by tariq with one save; one that a colleague changed meanwhile is his to decide', async () => {
    const { portal, change } = portalOf(months.map(month => due(month)));
    await openPayments(portal, <TeamChoicesContent />);
    for (const month of months) {
      await pick(month, 'Still right');
    }
    change(
      due('May', {
        statement: { choice: 'evaluating' },
        isStale: false,
        version: 2,
      }),
    );
    await press('Save 12 answers');
    expect(await result()).toHaveTextContent(
      '11 saved. One was changed by a colleague meanwhile.',
    );
    expect(sent(portal)).toHaveLength(1);
    expect(sent(portal)[0]).toHaveLength(12);
    expect(sent(portal)[0][0]).toEqual({
      product: 'component:default/january',
      choice: 'uses',
      basis: 'ours',
      startedBy: 'nudge',
      version: 1,
    });

    const conflict = within(screen.getByRole('group', { name: 'May' }));
    expect(conflict.getByText('Theirs: is trying it')).toBeInTheDocument();
    expect(
      conflict.getByText('Yours, kept here: uses it, own choice'),
    ).toBeInTheDocument();
    await userEvent.click(
      conflict.getByRole('button', { name: 'Record mine for May' }),
    );
    expect(await result()).toHaveTextContent(/^1 saved\.$/);
    expect(sent(portal)[1]).toEqual([
      {
        product: 'component:default/may',
        choice: 'uses',
        basis: 'ours',
        startedBy: 'nudge',
        version: 2,
      },
    ]);
    expect(screen.queryByRole('group', { name: 'May' })).toBeNull();
  });

  it('leave what a colleague said when tariq keeps it', async () => {
    const { portal, change } = portalOf([due('May')]);
    await openPayments(portal, <TeamChoicesContent />);
    await pick('May', 'Not for us');
    change(due('May', { isStale: false, version: 2 }));
    await press('Save 1 answer');
    await press('Keep theirs for May');
    expect(screen.queryByRole('group', { name: 'May' })).toBeNull();
    expect(sent(portal)).toHaveLength(1);
  });

  it('send nothing for what is left for later', async () => {
    const { portal } = portalOf([due('May'), due('June')]);
    await openPayments(portal, <TeamChoicesContent />);
    await pick('May', 'Not for us');
    await pick('June', 'Still right');
    await pick('June', 'Later');
    await press('Save 1 answer');
    await result();
    expect(sent(portal)[0]).toEqual([
      {
        product: 'component:default/may',
        choice: 'not-applicable',
        startedBy: 'nudge',
        version: 1,
      },
    ]);
    expect(
      (await answersFor('June')).getByRole('radio', { name: 'Later' }),
    ).toBeChecked();
  });

  it('ask whose choice it is before a use is saved', async () => {
    const { portal } = portalOf([
      due('May', { statement: { choice: 'evaluating' } }),
    ]);
    await openPayments(portal, <TeamChoicesContent />);
    await pick('May', 'We use it now');
    await press('Save 1 answer');
    expect(
      await screen.findByText('Say whose choice it was.'),
    ).toBeInTheDocument();
    expect(sent(portal)).toEqual([]);

    const bases = within(
      screen.getByRole('radiogroup', { name: /^Whose choice was it\?/ }),
    );
    expect(bases.getAllByRole('radio')[0]).toHaveFocus();
    await userEvent.click(bases.getByRole('radio', { name: 'Our own' }));
    await press('Save 1 answer');
    await result();
    expect(sent(portal)[0][0]).toMatchObject({ choice: 'uses', basis: 'ours' });
  });

  it('take a no with what is used instead and why, in the same save', async () => {
    const { portal } = portalOf([due('May'), due('June')]);
    await openPayments(portal, <TeamChoicesContent />);
    await pick('May', 'No thanks');
    await pick('June', 'Still right');
    const instead = screen.getByRole('radiogroup', {
      name: /^What do you use instead/,
    });
    // Reached by Tab as long as nothing is chosen.
    expect(within(instead).getByRole('radio')).toHaveAttribute('tabindex', '0');
    await userEvent.type(
      screen.getByRole('searchbox', { name: /^Something else/ }),
      'shell scripts',
    );
    await press('Save 2 answers');
    expect(
      await screen.findByText('Choose the main reason.'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('radio', { name: 'we wait for people or tickets' }),
    );
    await press('Save 2 answers');
    await result();
    expect(sent(portal)).toEqual([
      [
        {
          product: 'component:default/may',
          choice: 'opted-out',
          alternative: { name: 'shell scripts' },
          reasons: ['waiting-on-platform'],
          startedBy: 'nudge',
          version: 1,
        },
        expect.objectContaining({ product: 'component:default/june' }),
      ],
    ]);
  });

  it('ask whether the team stays once a requirement has ended, and take no "because we must"', async () => {
    const requirement = {
      mandateId: 'm1',
      policy: 'One CI',
      protects: 'release evidence',
      reason: 'audit',
      ownerRef: 'group:default/security',
      expiresAt: '2026-11-01T00:00:00.000Z',
      isToConfirm: true,
    };
    const { portal } = portalOf([
      due('May', {
        statement: { choice: 'uses', basis: 'required' },
        bucket: 'toConfirm',
        isStale: false,
        requirement,
      }),
    ]);
    await openPayments(portal, <TeamChoicesContent />);
    expect(
      await screen.findByText(/^The requirement "One CI" ended on/),
    ).toBeInTheDocument();
    const answers = await answersFor('May');
    expect(answers.queryByRole('radio', { name: 'Still right' })).toBeNull();
    await pick('May', 'Not for us');
    await press('Save 1 answer');
    await result();
    expect(sent(portal)[0][0].startedBy).toBe('requirement');
  });

  it('answer the owners, too, when they asked to think again', async () => {
    const asked = due('May', {
      statement: {
        choice: 'opted-out',
        alternative: { name: 'Jenkins' },
        reasons: ['cost'],
      },
      isStale: false,
      reconsideration: {
        askedAt: '2026-11-20T10:00:00.000Z',
        startedBy: 'owners',
        text: 'Runners are free now.',
      },
    });
    const { portal } = portalOf([asked]);
    portal.instead('reconsiderChoice', async () => ({
      ...asked,
      version: 2,
      reconsideration: { ...asked.reconsideration!, outcome: 'still-no' },
    }));
    await openPayments(portal, <TeamChoicesContent />);
    expect(
      await screen.findByText('Runners are free now.'),
    ).toBeInTheDocument();
    await pick('May', 'Still right');
    await press('Save 1 answer');
    await result();
    expect(portal.calls.at(-1)).toEqual({
      operation: 'reconsiderChoice',
      input: {
        params: {
          kind: 'component',
          namespace: 'default',
          name: 'may',
          teamNamespace: 'default',
          teamName: 'payments',
        },
        body: { outcome: 'still-no' },
      },
    });
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });

  it('are read by grace, who is told who can answer them', async () => {
    const { portal } = portalOf([due('May', { allowed: [] })]);
    await openPayments(portal, <TeamChoicesContent />, 'user:default/grace');
    expect(
      await screen.findByText(/^Only members of Payments in the catalog/),
    ).toBeInTheDocument();
    expect(screen.getByText(/^Said on/)).toBeInTheDocument();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are known to be done', async () => {
    const { portal } = portalOf([due('May', { isStale: false })]);
    await openPayments(portal, <TeamChoicesContent />);
    expect(
      await screen.findByText('Nothing to look at again.'),
    ).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('radio')).toBeNull());
  });
});
