import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { JobRun, Setup } from 'backstage-plugin-platform-product-common';
import { readFileSync } from 'fs';
import { resolve } from 'path';
import { catalogRoom } from '../../__testUtils__/catalogRoom';
import { ChangingCatalog } from '../../__testUtils__/changingCatalog';
import { company } from '../../__testUtils__/company';
import { migratedDatabase } from '../../__testUtils__/migratedDatabase';
import { startPortal } from '../../__testUtils__/portal';
import buildLogUsage from './__testUtils__/buildLogUsage';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const read = (...path: string[]) =>
  readFileSync(resolve(__dirname, ...path), 'utf8');

describe('the example of a source', () => {
  it('is in the docs word for word', () => {
    expect(read('../../../../../docs/usage-sources.md')).toContain(
      read('__testUtils__/buildLogUsage.ts'),
    );
  });

  it.each(databases.eachSupportedId())(
    'shows sam on %s what a build server knows, as soon as the portal runs',
    async id => {
      const knex = await migratedDatabase(databases, id);
      const { mirror } = catalogRoom({
        knex,
        catalog: new ChangingCatalog([...company]).service,
      });
      await mirror.scan();
      const portal = await startPortal({
        knex,
        rootConfig: { buildServer: { log: 'https://builds.example/log' } },
        features: [
          buildLogUsage,
          mockServices.urlReader.mock({
            readUrl: async url => ({
              buffer: async () =>
                Buffer.from(
                  url === 'https://builds.example/log'
                    ? '[{"team":"checkout"},{"team":"nobody"},{"team":"research"}]'
                    : '',
                ),
            }),
          }).factory,
        ],
      });

      let setup: Setup;
      let run: JobRun | undefined;
      do {
        setup = (await portal.as('sam').get('/setup').expect(200)).body;
        run = setup.jobs.find(({ job }) => job === 'usage-build-log');
      } while (!run?.finishedAt);

      expect(run).toMatchObject({
        outcome: 'succeeded',
        counts: { told: 3, ignored: 1 },
      });
      expect(setup.mirror.usage).toEqual([
        { source: 'build-log', products: 1, teams: 2 },
        { source: 'catalog', products: 1, teams: 1 },
      ]);
      await portal.stop();
    },
  );
});
