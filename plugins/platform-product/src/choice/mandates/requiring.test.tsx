import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  mandateForGrace,
  openMandates,
  portalWithMandates,
} from '../../__testUtils__/mandates';
import { PortalDouble } from '../../__testUtils__/portalDouble';
import { field, rewrite } from '../../__testUtils__/profile';
import { click } from '../../__testUtils__/scorecard';

const sent = (portal: PortalDouble, operation: string) =>
  portal.calls
    .filter(call => call.operation === operation)
    .map(({ input }) => input.body);
const until = () => screen.getByLabelText('Until');
const chooseDay = async (day: string) => {
  await userEvent.clear(until());
  await userEvent.type(until(), day);
};

beforeEach(() => window.sessionStorage.clear());

describe('requiring a product', () => {
  it('grace requires it of the teams of a group until a day', async () => {
    const portal = portalWithMandates();
    await openMandates(portal);
    await click('Require it of teams');
    await userEvent.type(await field('What it is called'), 'One CI');
    await userEvent.type(await field('What it protects'), 'Evidence');
    await userEvent.type(await field('Why'), 'One log.');
    await userEvent.click(
      screen.getByRole('radio', { name: 'The teams of some groups' }),
    );
    const groups = screen.getByRole('searchbox', { name: 'Search for groups' });
    await userEvent.type(groups, 'comm');
    await click('Commerce (group:default/commerce)');
    const owner = screen.getByRole('searchbox', { name: 'Who answers for it' });
    await userEvent.type(owner, 'comm');
    await click('Commerce (group:default/commerce)');
    await chooseDay('2099-06-30');
    await click('Require it');
    expect(await screen.findByText('until 30 Jun 2099')).toBeInTheDocument();
    expect(sent(portal, 'createMandate')).toEqual([
      {
        products: ['component:default/build-pipeline'],
        scope: ['group:default/commerce'],
        policy: 'One CI',
        protects: 'Evidence',
        reason: 'One log.',
        ownerRef: 'group:default/commerce',
        expiresAt: '2099-06-30T23:59:59Z',
      },
    ]);
    expect(screen.getByText('Requirement recorded.')).toBeInTheDocument();
  });

  it('grace can require nothing without an end, and reads why', async () => {
    const portal = portalWithMandates();
    await openMandates(portal);
    await click('Require it of teams');
    await click('Require it');
    expect(await field('What it is called')).toHaveFocus();
    expect(until()).toHaveAccessibleDescription(
      /a requirement without an end is never looked at again\. Needed\.$/,
    );
    await chooseDay('2020-01-01');
    expect(until()).toHaveAccessibleDescription(/Choose a day to come\.$/);
    expect(sent(portal, 'createMandate')).toEqual([]);
  });

  it('grace finds what she typed when she opens the dialog again', async () => {
    await openMandates(portalWithMandates());
    await click('Require it of teams');
    await userEvent.type(await field('Why'), 'One log.');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await click('Require it of teams');
    expect(await field('Why')).toHaveValue('One log.');
  });

  it('grace is told at the field what the portal refuses', async () => {
    const portal = portalWithMandates({ ...mandateForGrace });
    portal.refuse(
      'changeMandate',
      400,
      'expiresAt: must be an instant to come',
    );
    await openMandates(portal);
    await click('Change "One CI"');
    await click('Save');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Not saved: look at what is marked above.',
    );
    expect(until()).toHaveAccessibleDescription(/must be an instant to come$/);
  });

  it('grace changes the reason, and nothing else is sent', async () => {
    const portal = portalWithMandates({ ...mandateForGrace });
    await openMandates(portal);
    await click('Change "One CI"');
    expect(screen.queryByRole('radio')).toBeNull();
    await rewrite('Why', 'The audit asks.');
    await click('Save');
    expect(await screen.findByText('The audit asks.')).toBeInTheDocument();
    expect(sent(portal, 'changeMandate')).toEqual([
      { reason: 'The audit asks.', version: 2 },
    ]);
  });

  it('grace sees the end that a colleague chose meanwhile beside hers', async () => {
    const mandate = { ...mandateForGrace };
    const portal = portalWithMandates(mandate);
    await openMandates(portal);
    await click('Change "One CI"');
    await chooseDay('2098-12-31');
    Object.assign(mandate, {
      expiresAt: '2097-12-31T23:59:59.000Z',
      version: 3,
    });
    await click('Save');
    const theirs = await screen.findByRole('group', { name: /^Until:/ });
    expect(theirs).toHaveTextContent('31 Dec 2097');
    expect(until()).toHaveValue('2098-12-31');
    await click('Record mine');
    expect(await screen.findByText('until 31 Dec 2098')).toBeInTheDocument();
  });

  it('grace is told when it ended while she wrote', async () => {
    const mandate = { ...mandateForGrace };
    await openMandates(portalWithMandates(mandate));
    await click('Change "One CI"');
    await rewrite('Why', 'Mine.');
    Object.assign(mandate, { status: 'ended', allowed: [], version: 3 });
    await click('Save');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^It ended meanwhile/,
    );
    const alert = screen.getByRole('alert');
    await userEvent.click(within(alert).getByRole('button', { name: 'Close' }));
    expect(
      await screen.findByRole('region', { name: 'Ended' }),
    ).toHaveTextContent('One CI');
  });

  it('grace keeps what she typed when she may not require it after all', async () => {
    const portal = portalWithMandates({ ...mandateForGrace });
    portal.refuse('changeMandate', 403);
    await openMandates(portal);
    await click('Change "One CI"');
    await rewrite('Why', 'Mine.');
    await click('Save');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^Not saved: the portal does not let you change this/,
    );
    expect(await field('Why')).toHaveValue('Mine.');
  });
});
