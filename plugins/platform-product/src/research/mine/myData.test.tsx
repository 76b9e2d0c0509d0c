import { screen } from '@testing-library/react';
import { Participation } from 'backstage-plugin-platform-product-common';
import { openPart } from '../../__testUtils__/entityParts';
import { PortalDouble } from '../../__testUtils__/portalDouble';
import { click } from '../../__testUtils__/scorecard';
import { MyDataContent } from './MyDataContent';

const talk: Participation = {
  id: 'p1',
  products: [
    { entityRef: 'component:default/build-pipeline', title: 'Build Pipeline' },
  ],
  method: 'interview',
  heldOn: '2026-11-20',
  code: 'P-01',
  role: 'developer',
  consent: { quotes: 'anonymous', followUp: true, until: '2027-11-20' },
  cameOfIt: [
    {
      id: 'i1',
      products: [
        {
          entityRef: 'component:default/build-pipeline',
          title: 'Build Pipeline',
        },
      ],
      statement: 'Cold builds cost the morning.',
      ledTo: [{ id: 'item-1', title: 'Faster cold builds' }],
    },
  ],
};

describe('what is kept about ada', () => {
  it('tells two talks of one day apart', async () => {
    const portal = new PortalDouble();
    portal.instead('listParticipations', async () => ({
      items: [
        talk,
        { ...talk, id: 'p2' },
        { ...talk, id: 'p3', heldOn: '2026-10-01' },
      ],
    }));
    await openPart(<MyDataContent />, portal, 'ada');
    for (const name of [
      'Withdraw from: Interview, 20 Nov 2026 (1 of 2)',
      'Withdraw from: Interview, 20 Nov 2026 (2 of 2)',
      'Withdraw from: Interview, 1 Oct 2026',
    ]) {
      expect(await screen.findByRole('button', { name })).toBeVisible();
    }
  });

  it('is shown to her with what she agreed to, and goes when she withdraws', async () => {
    const portal = new PortalDouble();
    let items = [talk];
    portal.instead('listParticipations', async () => ({ items }));
    portal.instead('withdrawParticipation', async () => {
      items = [];
    });
    await openPart(<MyDataContent />, portal, 'ada');
    expect(
      await screen.findByText('Interview, 20 Nov 2026 · Build Pipeline'),
    ).toBeVisible();
    expect(screen.getByText('You are P-01, developer')).toBeVisible();
    expect(
      screen.getByText(
        'kept until 20 Nov 2027 · quotes without name · may be asked again',
      ),
    ).toBeVisible();
    const came = screen.getByRole('list', { name: 'What came of it' });
    expect(came).toHaveTextContent('Cold builds cost the morning.');
    expect(
      screen.getByRole('link', { name: 'Faster cold builds' }),
    ).toHaveAttribute(
      'href',
      expect.stringMatching(/build-pipeline\/product\/roadmap\?item=item-1$/),
    );

    await click(/^Withdraw from: Interview/);
    await click('Keep it');
    expect(portal.calls.map(({ operation }) => operation)).toEqual([
      'listParticipations',
    ]);
    await click(/^Withdraw from: Interview/);
    await click('Withdraw');
    expect(await screen.findByRole('status')).toHaveTextContent(/^Withdrawn\./);
    expect(await screen.findByText(/^No research note/)).toBeVisible();
    expect(
      portal.calls.find(c => c.operation === 'withdrawParticipation')!.input,
    ).toEqual({ params: { participationId: 'p1' } });
  });

  it('says so when nothing came of it yet', async () => {
    const portal = new PortalDouble();
    portal.instead('listParticipations', async () => ({
      items: [{ ...talk, cameOfIt: [] }],
    }));
    await openPart(<MyDataContent />, portal, 'ada');
    expect(
      await screen.findByText('Nothing was published of it so far.'),
    ).toBeVisible();
  });

  it('stays, and says so, when the portal does not answer her', async () => {
    const portal = new PortalDouble();
    portal.instead('listParticipations', async () => ({ items: [talk] }));
    portal.silence('withdrawParticipation');
    await openPart(<MyDataContent />, portal, 'ada');
    await click(/^Withdraw from: Interview/);
    await click('Withdraw');
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByText('You are P-01, developer')).toBeVisible();
  });
});
