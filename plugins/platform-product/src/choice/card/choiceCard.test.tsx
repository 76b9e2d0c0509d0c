import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { teamChoice } from '../../__testUtils__/choices';
import { openChoices, portalOfChoices } from '../__testUtils__/choicePage';

const counts = async () =>
  within(await screen.findByRole('list', { name: 'How the teams stand' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('the card Who chose it', () => {
  it('tells max who chose it beside who must use it and who merely does', async () => {
    const { portal } = portalOfChoices([]);
    await openChoices(portal, undefined, 'max');
    expect(await counts()).toEqual([
      '25 chose it',
      '18 required',
      '9 opted out',
      "8 haven't said (5 of them seen using it)",
    ]);
    expect(screen.getByText('60 teams it is meant for')).toBeInTheDocument();
    expect(
      screen.getByText(
        'Of the 42 free to choose: 25 chose it, at most 33 if all silent teams did (60–79 %).',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText('In use by 48 teams, for whatever reason.'),
    ).toBeInTheDocument();
  });

  it('tells what is used instead, and the top reason', async () => {
    const { portal } = portalOfChoices([]);
    await openChoices(portal);
    expect(
      await screen.findByRole('link', { name: /GitHub Actions/ }),
    ).toHaveAttribute('href', '/catalog/default/component/github-actions');
    expect(screen.getByText(/own Jenkins/)).toHaveTextContent('2 teams');
    expect(
      screen.getByText('Top reason: we wait for people or tickets'),
    ).toBeInTheDocument();
  });

  it('gives no share before half of the free teams have said', async () => {
    const { portal } = portalOfChoices([], {
      voluntary: {
        chose: 5,
        free: 42,
        atMost: 39,
        declared: 8,
        tooEarly: true,
      },
    });
    await openChoices(portal);
    expect(
      await screen.findByText(
        'Too early: 8 of 42 teams free to choose have said.',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByText(/%/)).toBeNull();
  });

  it('says that nobody is free where everybody is required', async () => {
    const { portal } = portalOfChoices([], {
      requiredOptedOut: 2,
      voluntary: { chose: 0, free: 0, atMost: 0, declared: 0, tooEarly: true },
    });
    await openChoices(portal);
    expect(
      await screen.findByText(/^No team is free to choose/),
    ).toBeInTheDocument();
    expect(
      screen.getByText('2 required teams have left nevertheless.'),
    ).toBeInTheDocument();
  });

  it('asks the first to speak where no team has, and takes use for no choice', async () => {
    const { portal } = portalOfChoices([teamChoice()], {
      meantFor: 40,
      notApplicable: 0,
      buckets: {
        chose: 0,
        required: 0,
        toConfirm: 0,
        inherited: 0,
        evaluating: 0,
        optedOut: 0,
        seenUsing: 31,
        silent: 9,
      },
    });
    await openChoices(portal);
    expect(
      await screen.findByText(
        'No team has said yet. 31 teams are seen using it in the catalog; that shows use, not choice.',
      ),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('button', { name: 'Say for Payments' }),
    ).toBeInTheDocument();
  });

  it('lets somebody read who is in no team', async () => {
    const { portal } = portalOfChoices([]);
    await openChoices(portal, undefined, 'sam');
    expect(
      await screen.findByText(/^You are in no team in the catalog/),
    ).toBeInTheDocument();
  });

  it('says what to do where the portal does not answer, and asks again', async () => {
    const { portal } = portalOfChoices([]);
    const answering = portalOfChoices([]).portal;
    portal.silence('readAdoption');
    await openChoices(portal);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'the portal did not answer',
    );
    portal.instead('readAdoption', () => answering.call('readAdoption', {}));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await counts()).toContain('25 chose it');
  });

  it('says so to somebody who may not read it', async () => {
    const { portal } = portalOfChoices([]);
    portal.refuse('readAdoption', 403);
    await openChoices(portal);
    expect(
      await screen.findByText(/Your portal's rules don't show you/),
    ).toBeInTheDocument();
  });

  it('counts anew once tariq has spoken', async () => {
    const { portal } = portalOfChoices([
      teamChoice({ statement: { choice: 'evaluating' }, version: 2 }),
    ]);
    await openChoices(portal);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Still right for Payments' }),
    );
    await waitFor(() =>
      expect(
        portal.calls.filter(({ operation }) => operation === 'readAdoption'),
      ).toHaveLength(2),
    );
  });
});
