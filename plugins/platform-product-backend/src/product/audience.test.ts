import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { company } from '../__testUtils__/company';
import { team } from '../__testUtils__/entities';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';
import { plansOf, statementsOf } from '../__testUtils__/queryPlan';
import { AudienceTeams } from './AudienceTeams';
import { ownersOffice, page } from './__testUtils__/ownersOffice';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const engineering = 'group:default/engineering';
const payments = 'group:default/payments';

/** Payments has a tribe below it with two teams, one of which is above the tribe again. */
const deepCompany = [
  ...company,
  team('tribe', { type: 'tribe', childOf: [payments] }),
  team('loans', { childOf: ['group:default/tribe'] }),
  team('cards', { childOf: ['group:default/loans'] }),
];

describe.each(databases.eachSupportedId())('an audience on %s', id => {
  let knex: Knex;
  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
  });
  beforeEach(async () => {
    for (const table of [
      'products',
      'product_audiences',
      'product_changes',
      'adoption_inputs',
      'catalog_entities',
    ]) {
      await knex(table).delete();
    }
  });

  const inputsOf = async (ref: string) => {
    const row = await knex('adoption_inputs')
      .join('catalog_entities', 'id', 'product_id')
      .where({ ref })
      .first('version');
    return Number(row?.version ?? 0);
  };

  it('is all teams, until grace names groups: then their teams, and all below', async () => {
    const { as } = await ownersOffice(knex, deepCompany);
    expect(await as('ada').read()).toMatchObject({ teams: 8 });

    const named = await as('grace').change(page(0, { groups: [payments] }));
    expect(named).toMatchObject({ audience: { groups: [payments] }, teams: 3 });

    await as('grace').change(page(1, { groups: ['group:default/tribe'] }));
    expect(await as('ada').read()).toMatchObject({ teams: 2 });

    await as('grace').change(page(2, { groups: [engineering, payments] }));
    expect(await as('ada').read()).toMatchObject({ teams: 8 });
    expect((await as('ada').changes()).items).toMatchObject([
      { changed: 'audience', teams: { from: 2, to: 8 } },
      { changed: 'audience', teams: { from: 3, to: 2 } },
      { changed: 'audience', teams: { from: 8, to: 3 } },
    ]);
  });

  it('is counted in a catalog whose groups are above themselves', async () => {
    const { as } = await ownersOffice(knex, [
      ...company.filter(({ metadata }) => metadata.name !== 'payments'),
      team('payments', { childOf: ['group:default/loans'] }),
      team('loans', { childOf: [payments] }),
    ]);
    await as('grace').change(page(0, { groups: [payments] }));
    expect(await as('ada').read()).toMatchObject({ teams: 2 });
  });

  it('must be groups that the catalog knows', async () => {
    const { as } = await ownersOffice(knex, deepCompany);
    await expect(
      as('grace').change(
        page(0, { groups: [payments, 'group:default/nobody'] }),
      ),
    ).rejects.toThrow('audience.groups.1: is no group in the catalog');
    expect(await as('ada').read()).toMatchObject({ version: 0 });
  });

  it('keeps a group that left the catalog, as it may come back', async () => {
    const { as, catalog, mirror } = await ownersOffice(knex, deepCompany);
    const groups = ['group:default/cards', payments];
    await as('grace').change(page(0, { groups }));
    catalog.entities = deepCompany.filter(
      ({ metadata }) => metadata.name !== 'cards',
    );
    await mirror.scan();
    await mirror.scan();
    const help = { help: 'Ask grace' };
    expect(
      await as('grace').change(page(1, { groups, profile: help })),
    ).toMatchObject({ audience: { groups }, teams: 2 });
  });

  it('makes figures old when it changes, and only then', async () => {
    const { as } = await ownersOffice(knex, deepCompany);
    const help = { help: 'Ask grace' };
    await as('grace').change(page(0, { profile: help }));
    expect(await inputsOf('component:default/ci')).toBe(0);
    await as('grace').change(page(1, { profile: help, groups: [payments] }));
    expect(await inputsOf('component:default/ci')).toBe(1);
  });

  it('hides groups from those who don’t see them, and loses none when they save', async () => {
    const { as } = await ownersOffice(knex, deepCompany, {
      hides: (ref, user) =>
        ref === payments && user !== 'user:default/tariq' && ref !== user,
    });
    await knex('product_audiences').insert(
      [engineering, payments].map(group_ref => ({
        product_id: '',
        group_ref,
      })),
    );
    await knex('product_audiences').update({
      product_id: knex('catalog_entities')
        .where({ ref: 'component:default/ci' })
        .select('id'),
    });
    expect((await as('tariq').read()).audience.groups).toEqual([
      engineering,
      payments,
    ]);
    expect((await as('grace').read()).audience.groups).toEqual([engineering]);
    await expect(
      as('grace').change(page(0, { groups: [payments] })),
    ).rejects.toThrow('audience.groups.0: is no group in the catalog');

    const groups = ['group:default/checkout'];
    const saved = await as('grace').change(page(0, { groups }));
    expect(saved.audience).toEqual({ groups });
    expect((await as('tariq').read()).audience.groups).toEqual([
      ...groups,
      payments,
    ]);
    expect((await as('grace').changes()).items).toMatchObject([
      { from: { groups: [engineering] }, to: { groups } },
    ]);
    await expect(
      as('grace').change(page(0, { groups: [engineering] })),
    ).rejects.toMatchObject({ current: { audience: { groups }, version: 1 } });
  });

  it('is counted through the index of parents, and read with a constant number of statements', async () => {
    const { as } = await ownersOffice(knex, deepCompany);
    await as('grace').change(page(0, { groups: [payments] }));
    const { id: product } = await knex('catalog_entities')
      .where({ ref: 'component:default/ci' })
      .first();
    const [plan] = await plansOf(knex, () =>
      new AudienceTeams(knex, ['team']).count(product),
    );
    expect(plan).toContain('catalog_entities_parent_idx');

    const few = await statementsOf(knex, () => as('ada').read());
    await as('grace').change(page(1, { groups: [engineering, payments] }));
    const more = await statementsOf(knex, () => as('ada').read());
    expect(more).toHaveLength(few.length);
  });
});
