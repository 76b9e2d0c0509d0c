import { screen } from '@testing-library/react';
import { PortalDouble } from '../__testUtils__/portalDouble';
import { openProductTab, productTab } from '../__testUtils__/scorecard';

describe('the Product tab', () => {
  it.each(['', '/', '/nowhere'])(
    'leads from %j to the Scorecard, with the period that a link carries',
    async path => {
      const portal = new PortalDouble();
      await openProductTab(portal, `${path}?period=2026-Q3`);
      expect(
        await screen.findByRole('link', { name: 'Scorecard' }),
      ).toHaveAttribute('href', `${productTab}/scorecard`);
      expect(await screen.findByText('Comments')).toBeInTheDocument();
      expect(
        portal.calls.find(({ operation }) => operation === 'readSatisfaction')!
          .input.query,
      ).toEqual({ period: '2026-Q3' });
    },
  );

  it('names no part that does not exist', async () => {
    await openProductTab(new PortalDouble());
    await screen.findByText('Comments');
    expect(
      screen.getByRole('navigation', { name: 'About this product' }),
    ).toHaveTextContent(/^ScorecardRoadmapChoicesResearchProfile$/);
  });

  it.each(['roadmap', 'choices', 'research', 'profile'])(
    'says on paper what %s is of, and what it is not for',
    async part => {
      await openProductTab(new PortalDouble(), `/${part}`);
      expect(
        await screen.findByText(
          'About tools, not people. Not for assessing individuals or teams.',
        ),
      ).toBeInTheDocument();
      expect(
        screen.getByRole('heading', { name: 'Build Pipeline', level: 2 }),
      ).toBeInTheDocument();
    },
  );
});
