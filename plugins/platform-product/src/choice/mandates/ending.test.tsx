import { screen } from '@testing-library/react';
import {
  mandateForGrace,
  openMandates,
  portalWithMandates,
} from '../../__testUtils__/mandates';
import { click } from '../../__testUtils__/scorecard';

describe('ending a requirement', () => {
  it('grace ends one, knowing what happens to its teams', async () => {
    const portal = portalWithMandates({ ...mandateForGrace });
    await openMandates(portal);
    await click('End "One CI"');
    const asked = screen.getByRole('group', { name: 'End "One CI" now?' });
    expect(asked).toHaveTextContent(
      'Its teams are asked whether they stay and are counted apart until they do.',
    );
    expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
    await click('End it now');
    expect(
      await screen.findByRole('region', { name: 'Ended' }),
    ).toHaveTextContent(/One CIended 23 Nov 2026/);
    expect(
      screen.getByText(/^Nothing requires this product/),
    ).toBeInTheDocument();
  });

  it('grace thinks again before she ends one', async () => {
    const portal = portalWithMandates({ ...mandateForGrace });
    await openMandates(portal);
    await click('End "One CI"');
    await click('Keep it');
    expect(
      screen.queryByRole('group', { name: /now\?$/ }),
    ).not.toBeInTheDocument();
    expect(
      portal.calls.some(({ operation }) => operation === 'endMandate'),
    ).toBe(false);
  });

  it('grace sees what a colleague changed before she ends it after all', async () => {
    const mandate = { ...mandateForGrace };
    await openMandates(portalWithMandates(mandate));
    await click('End "One CI"');
    Object.assign(mandate, { reason: 'Another reason.', version: 3 });
    await click('End it now');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^A colleague changed it meanwhile/,
    );
    expect(screen.getByText('Another reason.')).toBeInTheDocument();
    await click('End it now');
    expect(
      await screen.findByRole('region', { name: 'Ended' }),
    ).toBeInTheDocument();
  });
});
