import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { Setup } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../api';
import { PortalDouble } from '../__testUtils__/portalDouble';
import { SetupContent } from './SetupContent';

const allRight: Setup = {
  mirror: {
    entities: 241,
    products: 12,
    teams: 14,
    people: 126,
    groupsWithoutMembers: 0,
    usage: [{ source: 'relations', products: 11, teams: 13 }],
    vanished: 0,
  },
  pepper: { source: 'config' },
  policy: { permissionsEnabled: true },
  jobs: [
    {
      job: 'catalog-mirror',
      startedAt: '2026-11-22T10:00:00.000Z',
      finishedAt: '2026-11-22T10:00:01.000Z',
      outcome: 'succeeded',
      counts: { read: 241, changed: 3 },
    },
  ],
  versions: { plugin: '0.1.0', node: '20.20.0', database: 'PostgreSQL 18.4' },
};

const renderSetup = (portal: PortalDouble) =>
  renderInTestApp(
    <TestApiProvider apis={[[platformProductApiRef, portal]]}>
      <SetupContent />
    </TestApiProvider>,
  );

function openSetup(setup: Setup, portal = new PortalDouble()) {
  portal.instead('readSetup', async () => setup);
  return renderSetup(portal);
}

const lines = async () =>
  (await screen.findAllByRole('listitem')).map(line => line.textContent);

describe('Setup', () => {
  it('tells sam that all is right, line by line', async () => {
    await openSetup(allRight);
    expect(await lines()).toEqual([
      'All rightCatalog241 entities read.',
      'All rightProducts12 products.',
      'All rightTeams and peopleTeams: 14. People in them: 126.',
      'All rightGroups without membersEvery group has members.',
      'All rightUse of productsrelations: 11 products, 13 teams',
      'All rightGone from the catalogNothing that was recorded is missing.',
      'All rightSecret of the answersComes from app-config.',
      "All rightPermissionsThe portal's policy decides, on top of the built-in rules.",
      expect.stringMatching(
        /^All rightJob catalog-mirrorLast run .*2026.* read: 241, changed: 3$/,
      ),
      'All rightVersionsplatform-product 0.1.0, Node 20.20.0, PostgreSQL 18.4.',
    ]);
  });

  it('tells sam what to do where something is missing', async () => {
    await openSetup({
      ...allRight,
      mirror: {
        entities: 0,
        products: 0,
        teams: 0,
        people: 0,
        groupsWithoutMembers: 2,
        usage: [],
        vanished: 1,
      },
      pepper: { source: 'generated' },
      policy: { permissionsEnabled: false },
      jobs: [],
    });
    const [
      catalog,
      products,
      teams,
      groups,
      usage,
      vanished,
      pepper,
      policy,
      jobs,
    ] = await lines();
    expect(catalog).toMatch(/^To doCatalogNothing has been read/);
    expect(products).toMatch(/^To do.*platformProduct\.products/);
    expect(teams).toMatch(/^To do.*platformProduct\.teamTypes/);
    expect(groups).toMatch(/^To do.*2 groups have no members/);
    expect(usage).toMatch(/^To do.*dependsOn/);
    expect(vanished).toMatch(/1 entity is gone .* kept and hidden/);
    expect(pepper).toMatch(/^To do.*platformProduct\.privacy\.pepper/);
    expect(policy).toMatch(/^To do.*permission\.enabled/);
    expect(jobs).toMatch(/^To do.*No job has run yet/);
  });

  it('tells sam why a job failed, and which one is at work', async () => {
    const [job] = allRight.jobs;
    await openSetup({
      ...allRight,
      jobs: [
        { ...job, outcome: 'failed', counts: {}, error: 'Out of disk.' },
        { ...job, job: 'salts', outcome: 'running', finishedAt: undefined },
      ],
    });
    const [failed, running] = (await screen.findAllByRole('listitem')).slice(
      -3,
    );
    expect(within(failed).getByText('To do')).toBeInTheDocument();
    expect(failed).toHaveTextContent(/Failed .*2026.*\. Out of disk\. It runs/);
    expect(running).toHaveTextContent(/^All rightJob saltsRunning since/);
  });

  it('tells ada whom it is for', async () => {
    const portal = new PortalDouble();
    portal.refuse('readSetup', 403);
    await renderSetup(portal);
    expect(
      await screen.findByText(/^Setup is for portal admins/),
    ).toBeInTheDocument();
  });

  it('tells sam that the backend is missing', async () => {
    const portal = new PortalDouble();
    portal.refuse('readSetup', 404);
    await renderSetup(portal);
    expect(
      await screen.findByText(/backstage-plugin-platform-product-backend/),
    ).toBeInTheDocument();
  });

  it('can be asked for again when the portal does not answer', async () => {
    const portal = new PortalDouble();
    portal.silence('readSetup');
    await renderSetup(portal);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Setup could not be loaded, the portal did not answer.',
    );
    portal.instead('readSetup', async () => allRight);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('12 products.')).toBeInTheDocument();
  });
});
