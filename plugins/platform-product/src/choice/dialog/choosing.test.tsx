import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { teamChoice } from '../../__testUtils__/choices';
import { openChoices, portalOfChoices } from '../__testUtils__/choicePage';
import { useChoiceDialog } from './useChoiceDialog';

const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const pick = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('radio', { name }));

const requirement = {
  mandateId: 'm1',
  policy: 'One CI',
  protects: 'Evidence for the audit',
  reason: 'The audit reads one log.',
  ownerRef: 'group:default/security',
  expiresAt: '2027-06-30T23:59:59.000Z',
  isToConfirm: false,
};
const search: TeamChoice = teamChoice({
  team: { entityRef: 'group:default/search', title: 'Search', developers: 4 },
});

function Opener({ choice }: { choice: TeamChoice }) {
  const { open, dialog } = useChoiceDialog();
  return (
    <>
      <button onClick={() => open({ choice, onSaved: () => {} })}>Open</button>
      {dialog}
    </>
  );
}

beforeEach(() => window.sessionStorage.clear());

describe('the choose dialog', () => {
  it('asks tariq whose choice it is that his team uses it', async () => {
    const { portal, sent } = portalOfChoices([teamChoice()]);
    await openChoices(portal);
    await press('Say for Payments');
    await press('Record for Payments');
    expect(screen.getByText('Say what holds.')).toBeInTheDocument();
    await pick('We use it in part');
    await press('Record for Payments');
    expect(screen.getByText('Say whose choice it was.')).toBeInTheDocument();
    await pick('Our own');
    await press('Record for Payments');
    expect(sent()).toEqual([
      {
        choice: 'uses-partly',
        basis: 'ours',
        startedBy: 'team',
        version: 0,
      },
    ]);
    expect(await screen.findByText('Your team hears of it now.')).toBeVisible();
  });

  it('asks a team that must use it what it would do if it were free', async () => {
    const { portal, sent } = portalOfChoices([teamChoice()]);
    await openChoices(portal);
    await press('Say for Payments');
    await pick('We use it');
    await pick('We must, somebody requires it');
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Who requires it?' }),
      'Security',
    );
    await pick("Don't know");
    await press('Record for Payments');
    expect(sent()[0]).toMatchObject({
      basis: 'required',
      requiredBy: 'Security',
      ifOptional: 'unknown',
    });
  });

  it('sends nothing that belongs to an answer given up again', async () => {
    const { portal, sent } = portalOfChoices([teamChoice()]);
    await openChoices(portal);
    await press('Say for Payments');
    await pick('No thanks, we do it another way');
    await pick('Nothing');
    await pick('hard to use');
    await pick('We are trying it');
    await press('Record for Payments');
    expect(sent()).toEqual([
      { choice: 'evaluating', startedBy: 'team', version: 0 },
    ]);
  });

  it('lets tariq say for which of his two teams he speaks', async () => {
    const { portal } = portalOfChoices([teamChoice(), search]);
    await openChoices(portal);
    await press('Say for Payments');
    await pick('Search');
    expect(
      await screen.findByRole('dialog', { name: 'Search and Build Pipeline' }),
    ).toBeInTheDocument();
    await pick('Not for us');
    await press('Record for Search');
    expect(portal.calls.at(-2)!.input.params).toMatchObject({
      teamName: 'search',
    });
  });

  it('tells lin that only the team speaks for itself, and for whom she can', async () => {
    const { portal } = portalOfChoices([search]);
    const theirs = teamChoice({ allowed: [] });
    await openChoices(portal, <Opener choice={theirs} />, 'lin');
    await press('Open');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Only members of Payments can say this.',
    );
    await press('Search');
    expect(
      await screen.findByRole('button', { name: 'Record for Search' }),
    ).toBeInTheDocument();
  });
});

describe('a team that is required to use it', () => {
  const required = teamChoice({ bucket: 'required', requirement });

  it('reads who requires it until when, why, and whom to ask for an exception', async () => {
    const { portal } = portalOfChoices([required]);
    await openChoices(portal);
    await press('No thanks for Payments');
    expect(
      await screen.findByText('Required by "One CI" until 30 Jun 2027'),
    ).toBeInTheDocument();
    expect(screen.getByText('The audit reads one log.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /security/ })).toBeInTheDocument();
  });

  it('can say that it stays because it must, and would leave if it could', async () => {
    const { portal, sent } = portalOfChoices([required]);
    await openChoices(portal);
    await press('No thanks for Payments');
    await press('Record for Payments');
    expect(sent()[0]).toMatchObject({
      choice: 'uses',
      basis: 'required',
      requiredBy: 'One CI',
      ifOptional: 'leave',
    });
  });

  it('can say that it has left', async () => {
    const { portal, sent } = portalOfChoices([required]);
    await openChoices(portal);
    await press('No thanks for Payments');
    await pick('We have left');
    await pick('own Jenkins (2 teams)');
    await pick('breaks or blocks us');
    await press('Record for Payments');
    expect(sent()[0]).toMatchObject({
      choice: 'opted-out',
      alternative: { name: 'own Jenkins' },
      reasons: ['unreliable'],
    });
    expect(sent()[0]).not.toHaveProperty('basis');
  });
});
