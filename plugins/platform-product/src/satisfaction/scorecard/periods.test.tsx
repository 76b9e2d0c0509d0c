import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { springFigures } from '../../__testUtils__/figures';
import { PortalDouble, summer } from '../../__testUtils__/portalDouble';
import {
  click,
  openProductTab,
  portalWithFigures,
  productTab,
} from '../../__testUtils__/scorecard';

describe('a period', () => {
  it('is chosen by a link, and the way back stays open', async () => {
    await openProductTab(portalWithFigures());
    const periods = await screen.findByRole('navigation', { name: 'Periods' });
    expect(
      within(periods).getByRole('link', { name: 'Jul–Sep 2026' }),
    ).toHaveAttribute('aria-current', 'true');
    await userEvent.click(
      within(periods).getByRole('link', { name: 'Apr–Jun 2026' }),
    );
    expect(await screen.findByText('65 % satisfied')).toBeInTheDocument();
    expect(
      within(periods)
        .getAllByRole('link')
        .map(link => link.getAttribute('href')),
    ).toEqual([
      `${productTab}/scorecard?period=2026-Q2`,
      `${productTab}/scorecard?period=2026-Q3`,
    ]);
  });

  it('that a colleague sent is opened by its address', async () => {
    await openProductTab(portalWithFigures(), '/scorecard?period=2026-Q2');
    expect(await screen.findByText('65 % satisfied')).toBeInTheDocument();
    expect(await screen.findByText('Figures of Apr–Jun 2026')).toHaveAttribute(
      'role',
      'status',
    );
  });

  it('that never was leads to the newest figures', async () => {
    const portal = portalWithFigures();
    portal.refuse('readSatisfaction', 404);
    await openProductTab(portal, '/scorecard?period=1999-Q1');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'There are no answers for that period.',
    );
    expect(
      screen.getByRole('link', { name: 'Show the newest figures' }),
    ).toHaveAttribute('href', `${productTab}/scorecard`);
  });

  it('that had too few answers is named beside the newest figure', async () => {
    await openProductTab(
      portalWithFigures({ ...springFigures, withheldSince: summer }),
    );
    expect(
      await screen.findByText(
        'Newest figure: Apr–Jun 2026. Jul–Sep 2026 had too few answers to show.',
      ),
    ).toBeInTheDocument();
  });
});

describe('a product without a figure', () => {
  it('says why to ada, without a count, and how she can help', async () => {
    await openProductTab(new PortalDouble());
    expect(
      await screen.findByText(
        'No figure for Oct–Dec 2026: showing one could expose people. It takes at least 5 answers.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Rate it' })).toHaveAttribute(
      'href',
      '/catalog/default/component/build-pipeline?rate',
    );
    expect(screen.queryByText('How sure are we?')).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Copy/ })).toBeNull();
  });

  it('tells ada when a policy shows her none', async () => {
    const portal = new PortalDouble();
    portal.refuse('readSatisfaction', 403);
    portal.refuse('listComments', 403);
    portal.refuse('listMessages', 403);
    await openProductTab(portal);
    expect(
      await screen.findByText(
        /^Your portal's rules don't show you the figures/,
      ),
    ).toBeInTheDocument();
    expect(screen.queryByText('Comments')).toBeNull();
  });

  it('tells ada that the portal does not know it yet', async () => {
    const portal = new PortalDouble();
    portal.refuse('readSatisfaction', 404);
    await openProductTab(portal);
    expect(
      await screen.findByText(/A new one takes up to ten minutes/),
    ).toBeInTheDocument();
  });

  it('can be asked for again when the portal does not answer', async () => {
    const portal = new PortalDouble();
    portal.silence('readSatisfaction');
    await openProductTab(portal);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The figures could not be loaded, the portal did not answer.',
    );
    portal.mend('readSatisfaction');
    await click('Try again');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});
