import { TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { catalogRoom } from '../__testUtils__/catalogRoom';
import { ChangingCatalog } from '../__testUtils__/changingCatalog';
import { company } from '../__testUtils__/company';
import { entity, team } from '../__testUtils__/entities';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const ci = 'component:default/ci';

describe.each(databases.eachSupportedId())('any catalog on %s', id => {
  let knex: Knex;
  let catalog: ChangingCatalog;
  beforeEach(async () => {
    knex = await migratedDatabase(databases, id);
    catalog = new ChangingCatalog([...company]);
  });

  const room = (platformProduct?: object) =>
    catalogRoom({
      knex,
      catalog: catalog.service,
      platformProduct: { ...platformProduct },
    });

  it('leaves out an entity that it can’t name, and keeps the others', async () => {
    const { mirror, products } = room();
    catalog.entities.push(
      { apiVersion: 'x', kind: 'Component', metadata: {} } as unknown as Entity,
      entity(`Component:default/${'長'.repeat(400)}`, { offered: true }),
      entity('Component:default/odd', {
        title: `O\u0000dd ${'x'.repeat(20_000)}`,
        offered: true,
        ownedBy: [`group:default/${'x'.repeat(2000)}`],
      }),
    );
    expect(await mirror.scan()).toMatchObject({ unusable: 2 });
    expect((await products.list({ limit: 9 })).map(p => p.entityRef)).toEqual([
      ci,
      'component:default/odd',
      'component:default/secrets',
    ]);
  });

  it('knows products by configuration in any catalog, odd names and all', async () => {
    const { mirror, products } = room({
      products: {
        $all: [{ kind: 'component' }, { 'metadata.tags': { $contains: 'go' } }],
      },
      teamTypes: ['Squad'],
    });
    catalog.entities = [
      team('guests', { type: 'squad' }),
      team('nested', { type: 'squad', childOf: ['group:default/guests'] }),
      entity('Component:Prod_EU.west/Way_2.Go', {
        tags: ['go'],
        ownedBy: ['group:default/does-not-exist'],
      }),
      entity('Component:default/web', {
        ownedBy: ['group:default/nested', 'user:default/ada'],
        dependsOn: ['component:prod_eu.west/way_2.go'],
      }),
      entity('User:default/ada', {}),
    ];
    await mirror.scan();
    const product = await products.find('component:prod_eu.west/way_2.go');
    expect(product.title).toBe('Way_2.Go');
    expect(await products.teamsUsing(product)).toEqual([
      'group:default/nested',
    ]);
    expect(
      await products.teamsAmong([
        'group:default/nested',
        'group:default/guests',
        'group:default/does-not-exist',
        'user:default/ada',
      ]),
    ).toEqual(['group:default/guests', 'group:default/nested']);
  });
});
