import { screen, within } from '@testing-library/react';
import {
  endedCi,
  oneCi,
  openMandates,
  portalWithMandates,
  requiredProduct,
} from '../../__testUtils__/mandates';
import { productPage } from '../../__testUtils__/profile';
import { click } from '../../__testUtils__/scorecard';

describe('requirements on a product', () => {
  it('tariq reads what is required, what it protects, why, until when and whom to ask', async () => {
    const portal = portalWithMandates({ ...oneCi });
    portal.instead('readProduct', async () => productPage());
    await openMandates(portal, 'tariq');
    const entry = (await screen.findByText('One CI')).closest('li')!;
    expect(entry).toHaveTextContent(/^One CIuntil 30 Jun 2099/);
    expect(entry).toHaveTextContent('Evidence for the audit');
    expect(entry).toHaveTextContent('The audit reads one log.');
    expect(entry).toHaveTextContent('All teams that it is meant for');
    expect(entry).toHaveTextContent('18 teams are required to use it.');
    expect(
      within(entry).getByRole('link', { name: 'security' }),
    ).toHaveAttribute('href', '/catalog/default/group/security');
    expect(entry).toHaveTextContent('Ask for an exception there.');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('max reads how many teams have said whether they stay since one ended', async () => {
    await openMandates(portalWithMandates({ ...endedCi }), 'max');
    const entry = (await screen.findByText('Old CI')).closest('li');
    expect(entry).toHaveTextContent(
      /^Old CIended 30 Jun 2026\s*3 of 18 teams have said whether they stay\. Those that have not are counted apart/,
    );
  });

  it('max sees which other products it requires, of the teams of which groups', async () => {
    const secrets = {
      entityRef: 'component:default/secrets',
      title: 'Secrets',
    };
    const scope = ['group:default/commerce'];
    await openMandates(
      portalWithMandates({
        ...oneCi,
        scope,
        products: [requiredProduct, secrets],
        covered: 36,
      }),
      'max',
    );
    const entry = (await screen.findByText('One CI')).closest('li')!;
    expect(
      within(entry).getByRole('link', { name: 'secrets' }),
    ).toBeInTheDocument();
    expect(
      within(entry).getByRole('link', { name: 'commerce' }),
    ).toBeInTheDocument();
    expect(entry).toHaveTextContent(/^.*36 in all, a team being counted once/);
    expect(
      within(entry).queryByRole('link', { name: 'build-pipeline' }),
    ).toBeNull();
  });

  it('ada reads that every team is free where nothing is required, and can require nothing', async () => {
    const portal = portalWithMandates();
    portal.instead('readProduct', async () => productPage());
    await openMandates(portal, 'ada');
    expect(
      await screen.findByText(/^Nothing requires this product/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('ada asks again when they could not be loaded', async () => {
    const portal = portalWithMandates({ ...oneCi });
    let isDown = true;
    portal.instead('listMandates', async () => {
      if (isDown && portal.calls.at(-1)!.input.query.status === 'active') {
        throw new TypeError('Failed to fetch');
      }
      return { items: [] };
    });
    await openMandates(portal, 'ada');
    await screen.findByText(/^The requirements could not be loaded/);
    isDown = false;
    await click('Try again');
    expect(
      await screen.findByText(/^Nothing requires this product/),
    ).toBeInTheDocument();
  });
});
