import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { catalogRoom, tickingClock } from '../__testUtils__/catalogRoom';
import { ChangingCatalog } from '../__testUtils__/changingCatalog';
import { company } from '../__testUtils__/company';
import { entity, team } from '../__testUtils__/entities';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const ledger = 'Component:default/ledger';
const owned = { ownedBy: ['group:default/payments'] };
const dependent = { ...owned, dependsOn: ['component:default/ci'] };
const without = (name: string) =>
  company.filter(({ metadata }) => metadata.name !== name);

describe.each(databases.eachSupportedId())('adoption figures on %s', id => {
  let knex: Knex;
  let catalog: ChangingCatalog;
  const now = tickingClock();
  const room = () => catalogRoom({ knex, catalog: catalog.service, now });
  const changes = async () =>
    Number(
      (await knex('adoption_inputs').where({ product_id: '' }).first())
        ?.version ?? 0,
    );

  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
  });
  beforeEach(async () => {
    for (const table of [
      'catalog_entities',
      'entity_owners',
      'team_members',
      'product_usage',
      'adoption_inputs',
    ]) {
      await knex(table).delete();
    }
    catalog = new ChangingCatalog([...company]);
    await room().mirror.scan();
  });

  it.each([
    ['a team gets another member', [...without('lin'), team('new')]],
    [
      'a team is in another department',
      [...without('payments'), team('payments')],
    ],
    [
      'a product gets another title',
      [
        ...without('ci'),
        entity('Component:default/ci', { title: 'CI', offered: true }),
      ],
    ],
    [
      'a product is offered no longer',
      [...without('secrets'), entity('Component:default/secrets')],
    ],
    [
      'a team is seen using a product',
      [
        ...without('ledger'),
        entity(ledger, {
          ...owned,
          dependsOn: ['component:default/secrets'],
        }),
      ],
    ],
    ['a team is no longer seen', [...without('ledger'), entity(ledger, owned)]],
    [
      'a team says what it uses',
      [
        ...without('ledger'),
        entity(ledger, {
          ...dependent,
          annotations: {
            'platform-product.io/uses': 'component:default/secrets',
          },
        }),
      ],
    ],
  ])('are old when %s', async (_, entities) => {
    const before = await changes();
    catalog.entities = entities;
    await room().mirror.scan();
    expect(await changes()).toBeGreaterThan(before);
  });

  it('are old when a request finds a new product, and when one vanishes', async () => {
    const found = await changes();
    catalog.entities.push(entity('Component:default/docs', { offered: true }));
    await room().products.find('component:default/docs');
    expect(await changes()).toBe(found + 1);

    catalog.entities.pop();
    await room().mirror.scan();
    expect(await changes()).toBe(found + 1);
    await room().mirror.scan();
    expect(await changes()).toBe(found + 2);
  });

  it('stay as they are when nothing changes, or only something else', async () => {
    const before = await changes();
    await room().mirror.scan();
    catalog.entities = [
      ...without('ledger'),
      entity(ledger, { ...dependent, title: 'The ledger' }),
    ];
    expect(await room().mirror.scan()).toMatchObject({ written: 1 });
    expect(await changes()).toBe(before);
  });
});
