import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { catalogRoom, tickingClock } from '../__testUtils__/catalogRoom';
import { ChangingCatalog } from '../__testUtils__/changingCatalog';
import { company } from '../__testUtils__/company';
import { entity, team } from '../__testUtils__/entities';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const ci = 'component:default/ci';

describe.each(databases.eachSupportedId())('the catalog mirror on %s', id => {
  let knex: Knex;
  let catalog: ChangingCatalog;
  const now = tickingClock();
  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
  });
  beforeEach(async () => {
    for (const table of [
      'catalog_entities',
      'entity_owners',
      'team_members',
      'product_usage',
    ]) {
      await knex(table).delete();
    }
    catalog = new ChangingCatalog([...company]);
  });

  const room = (platformProduct?: object) =>
    catalogRoom({
      knex,
      catalog: catalog.service,
      now,
      platformProduct: { ...platformProduct },
    });
  const without = (...names: string[]) =>
    company.filter(({ metadata }) => !names.includes(metadata.name));
  const ownersOf = async (ref: string) =>
    (await knex('entity_owners').where({ entity_ref: ref })).map(
      row => row.owner_ref,
    );
  const namesOf = async (products: ReturnType<typeof room>['products']) =>
    (await products.list({ limit: 500 })).map(({ title }) => title);

  it('shows ada every product of the company, by name', async () => {
    const { mirror, products } = room();
    expect(await mirror.scan()).toEqual({
      read: company.length,
      written: company.length,
      unusable: 0,
      missing: 0,
      vanished: 0,
    });
    expect(await namesOf(products)).toEqual(['Build Pipeline', 'Secrets']);
    expect(await products.find(ci)).toMatchObject({ title: 'Build Pipeline' });
  });

  it('tells sam what it found', async () => {
    const { mirror, products } = room();
    catalog.entities.push(team('nobodys'));
    await mirror.scan();
    expect(await products.mirrorCounts()).toEqual({
      entities: company.length + 1,
      products: 2,
      teams: 7,
      people: 6,
      groupsWithoutMembers: 1,
      usage: [{ source: 'catalog', products: 1, teams: 1 }],
      vanished: 0,
    });
  });

  it('writes nothing when nothing changed', async () => {
    const { mirror } = room();
    await mirror.scan();
    const rows = await knex('catalog_entities').orderBy('ref');
    expect(await mirror.scan()).toMatchObject({ written: 0, missing: 0 });
    expect(await knex('catalog_entities').orderBy('ref')).toEqual(rows);
  });

  it('follows a product that gets another title, owner and type', async () => {
    const { mirror, products } = room();
    await mirror.scan();
    const before = await products.find(ci);
    catalog.entities = [
      ...without('ci'),
      entity(ci, {
        title: 'CI',
        type: 'tool',
        offered: true,
        ownedBy: ['group:default/checkout', 'user:default/grace'],
      }),
    ];
    expect(await mirror.scan()).toMatchObject({ written: 1 });
    expect(await products.find(ci)).toEqual({ ...before, title: 'CI' });
    expect((await ownersOf(ci)).sort()).toEqual([
      'group:default/checkout',
      'user:default/grace',
    ]);
  });

  it('forgets a product that is no longer offered, and who used it', async () => {
    const { mirror, products } = room();
    await mirror.scan();
    const before = await products.find(ci);
    expect(await products.teamsUsing(before)).toEqual([
      'group:default/payments',
    ]);

    catalog.entities = [...without('ci'), entity(ci, { title: 'CI' })];
    await mirror.scan();
    await expect(products.find(ci)).rejects.toThrow(`No product '${ci}'`);
    expect(await products.teamsUsing(before)).toEqual([]);
  });

  it('follows who uses a product', async () => {
    const { mirror, products } = room();
    await mirror.scan();
    const product = await products.find(ci);
    catalog.entities = [
      ...without('ledger'),
      entity('Component:default/shop', {
        ownedBy: ['group:default/checkout'],
        dependsOn: [ci],
      }),
    ];
    await mirror.scan();
    expect(await products.teamsUsing(product)).toEqual([
      'group:default/checkout',
    ]);
  });

  it('hides what two complete scans lacked, and brings it back as it was', async () => {
    const { mirror, products } = room();
    await mirror.scan();
    const before = await products.find(ci);

    catalog.entities = without('ci');
    expect(await mirror.scan()).toMatchObject({ missing: 1, vanished: 0 });
    expect(await products.find(ci)).toEqual(before);
    expect(await mirror.scan()).toMatchObject({ missing: 0, vanished: 1 });
    await expect(products.find(ci)).rejects.toThrow(`No product '${ci}'`);
    expect(await namesOf(products)).toEqual(['Secrets']);
    expect(await products.mirrorCounts()).toMatchObject({
      entities: company.length - 1,
      vanished: 1,
    });

    catalog.entities = [...company];
    await mirror.scan();
    expect(await products.find(ci)).toEqual(before);
    expect(await products.teamsUsing(before)).toEqual([
      'group:default/payments',
    ]);
  });

  it('does not count a scan that saw the product in between', async () => {
    const { mirror, products } = room();
    await mirror.scan();
    for (const entities of [without('ci'), company, without('ci')]) {
      catalog.entities = [...entities];
      await mirror.scan();
    }
    expect(await products.find(ci)).toMatchObject({ entityRef: ci });
  });

  it('hides nothing when the catalog breaks halfway, however often', async () => {
    const { mirror, products } = room();
    await mirror.scan();
    for (catalog.breaksAfter of [0, 1, 2, 3]) {
      await expect(mirror.scan()).rejects.toThrow('The catalog broke');
    }
    expect(await products.mirrorCounts()).toMatchObject({
      entities: company.length,
      vanished: 0,
    });
    expect(
      await knex('catalog_entities').whereNotNull('missing_since'),
    ).toEqual([]);
  });

  it('hides nothing when a scan takes too long and is ended', async () => {
    const { mirror } = room();
    await mirror.scan();
    catalog.entities = without('ci');
    await expect(mirror.scan(AbortSignal.abort())).rejects.toThrow('aborted');
    expect(
      await knex('catalog_entities').whereNotNull('missing_since'),
    ).toEqual([]);
  });

  it('does not believe that more than a fifth is gone, and tells sam what to do', async () => {
    const { mirror, products } = room();
    await mirror.scan();
    catalog.entities = [];
    await mirror.scan();
    for (let again = 0; again < 3; again++) {
      await expect(mirror.scan()).rejects.toThrow(
        `${company.length} of ${company.length} entities are gone from the catalog, more than 20 %`,
      );
    }
    expect(await namesOf(products)).toEqual(['Build Pipeline', 'Secrets']);

    const allowed = room({ catalog: { maxVanishedPercent: 100 } });
    expect(await allowed.mirror.scan()).toMatchObject({
      vanished: company.length,
    });
    expect(await namesOf(products)).toEqual([]);
  });

  it('writes what is new although it does not believe what is gone', async () => {
    const { mirror, products } = room();
    await mirror.scan();
    const docs = entity('Component:default/docs', { offered: true });
    catalog.entities = [docs];
    await mirror.scan();
    await expect(mirror.scan()).rejects.toThrow('more than 20 %');
    expect(await namesOf(products)).toEqual([
      'Build Pipeline',
      'docs',
      'Secrets',
    ]);
  });

  it('may run in several replicas at once, and beside a request', async () => {
    const rooms = [room(), room(), room()];
    await Promise.all([
      ...rooms.map(({ mirror }) => mirror.scan()),
      rooms[0].products.find(ci),
      rooms[1].products.find(ci),
    ]);
    const rows = await knex('catalog_entities');
    expect(rows).toHaveLength(company.length);
    expect(await ownersOf(ci)).toEqual(['group:default/platform']);
    expect(rows.filter(row => row.missing_since)).toEqual([]);

    catalog.entities = without('secrets');
    await Promise.all(rooms.map(({ mirror }) => mirror.scan()));
    // One and the same gap, seen by three: not seen twice.
    await expect(
      rooms[0].products.find('component:default/secrets'),
    ).resolves.toBeDefined();
  });

  it('keeps a product that a request saw come back while a scan was still blind to it', async () => {
    const { mirror, products } = room();
    await mirror.scan();
    catalog.entities = without('ci');
    await mirror.scan();
    const readBefore = catalog.entities;
    await mirror.scan();
    catalog.entities = [...company];
    const back = await products.find(ci);

    catalog.entities = readBefore;
    await mirror.scan();
    expect(await products.find(ci)).toEqual(back);
  });
});
