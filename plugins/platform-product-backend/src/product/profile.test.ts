import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { company } from '../__testUtils__/company';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';
import { ci, ownersOffice, page } from './__testUtils__/ownersOffice';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('a profile on %s', id => {
  let knex: Knex;
  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
  });
  beforeEach(async () => {
    for (const table of ['products', 'product_audiences', 'product_changes']) {
      await knex(table).delete();
    }
  });

  const office = () => ownersOffice(knex, [...company]);

  it('is empty until grace says something', async () => {
    const { as } = await office();
    expect(await as('ada').read()).toEqual({
      entityRef: ci,
      title: 'Build Pipeline',
      owners: ['group:default/platform'],
      profile: { takesOn: [] },
      audience: { groups: [] },
      teams: 6,
      version: 0,
      allowed: [],
    });
    expect(await as('ada').changes()).toEqual({ items: [] });
  });

  it('says to ada what grace wrote, and lets grace edit it', async () => {
    const { as } = await office();
    const profile = {
      meantFor: 'Everybody who ships',
      help: '#build-help',
      leaving: 'Delete the workflow file.',
      takesOn: ['backups', 'on-call'],
      decides: 'grace, every second Tuesday',
    };
    const changed = await as('grace').change(page(0, { profile }));
    expect(changed).toMatchObject({ profile, version: 1, allowed: ['edit'] });
    expect(await as('ada').read()).toEqual({ ...changed, allowed: [] });

    await as('grace').change(page(1, { profile: { help: 'Ask grace' } }));
    expect((await as('ada').read()).profile).toEqual({
      help: 'Ask grace',
      takesOn: [],
    });
  });

  it.each(['ada', 'tariq', 'lin', 'max', 'sam'])(
    'is nothing that %s may write',
    async name => {
      const { as } = await office();
      await expect(as(name).change(page(0))).rejects.toThrow('Only the owners');
      expect(await knex('products')).toEqual([]);
    },
  );

  it('logs each change in public, newest first, and names nobody', async () => {
    const { as } = await office();
    const first = { help: 'Ask grace', takesOn: [] };
    await as('grace', '2026-11-23T12:00:00.000Z').change(
      page(0, { profile: first }),
    );
    await as('grace', '2026-11-24T12:00:00.000Z').change(
      page(1, {
        profile: { help: '#build-help' },
        groups: ['group:default/payments'],
      }),
    );
    const { items } = await as('tariq').changes();
    expect(items).toEqual([
      {
        id: expect.any(String),
        at: '2026-11-24T12:00:00.000Z',
        changed: 'profile',
        from: first,
        to: { help: '#build-help', takesOn: [] },
      },
      {
        id: expect.any(String),
        at: '2026-11-24T12:00:00.000Z',
        changed: 'audience',
        from: { groups: [] },
        to: { groups: ['group:default/payments'] },
        teams: { from: 6, to: 1 },
      },
      {
        id: expect.any(String),
        at: '2026-11-23T12:00:00.000Z',
        changed: 'profile',
        from: { takesOn: [] },
        to: first,
      },
    ]);
    expect(JSON.stringify(await knex('product_changes'))).not.toContain(
      'user:',
    );

    const pages = [];
    let cursor: string | undefined;
    do {
      const next = await as('tariq').changes({ limit: 1, cursor });
      pages.push(...next.items);
      cursor = next.nextCursor;
    } while (cursor);
    expect(pages).toEqual(items);
  });

  it('has its log read on from nowhere else', async () => {
    const { as } = await office();
    await expect(as('ada').changes({ cursor: 'bm9wZQ' })).rejects.toThrow(
      'cursor: must come from the page before',
    );
  });

  it('may be sent again after a line that broke', async () => {
    const { as } = await office();
    const written = page(0, { profile: { help: 'Ask grace' } });
    const first = await as('grace').change(written);
    expect(await as('grace').change(written)).toEqual(first);
    expect(await as('grace').change({ ...written, version: 1 })).toEqual(first);
    expect((await as('ada').changes()).items).toHaveLength(1);
  });

  it('is not what somebody read long ago, even if it says the same again', async () => {
    const { as } = await office();
    const says = (version: number, help: string) =>
      as('grace').change(page(version, { profile: { help } }));
    await says(0, 'Ask grace');
    await says(1, '#build-help');
    const current = await says(2, 'Ask grace');
    await expect(says(0, 'Ask grace')).rejects.toMatchObject({ current });
  });

  it.each(['the first time', 'later'])(
    'shows a second owner what the first one wrote meanwhile, %s',
    async when => {
      const { as } = await office();
      const version = when === 'later' ? 1 : 0;
      if (version) {
        await as('grace').change(page(0, { profile: { help: 'Nobody' } }));
      }
      const outcomes = await Promise.allSettled(
        ['Ask grace', '#build-help', 'The wiki', 'Ask ada'].map(help =>
          as('grace').change(page(version, { profile: { help } })),
        ),
      );
      const lost = outcomes.flatMap(outcome =>
        outcome.status === 'rejected' ? [outcome.reason] : [],
      );
      expect(lost).toHaveLength(3);
      const current = await as('grace').read();
      expect(current.version).toBe(version + 1);
      lost.forEach(error => expect(error.current).toEqual(current));
      expect((await as('ada').changes()).items).toHaveLength(version + 1);
    },
  );
});
