import { TestDatabases } from '@backstage/backend-test-utils';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { PolicyDecision } from '@backstage/plugin-permission-common';
import { satisfactionReadPermission } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { catalogRoom } from '../__testUtils__/catalogRoom';
import { ChangingCatalog } from '../__testUtils__/changingCatalog';
import { claimsOf, company } from '../__testUtils__/company';
import { entity } from '../__testUtils__/entities';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';
import { person } from '../__testUtils__/people';
import {
  allow,
  deny,
  onlyIf,
  ownedBy,
  permissionsUnder,
  rule,
} from '../__testUtils__/policy';
import { startPortal } from '../__testUtils__/portal';
import { statementsOf } from '../__testUtils__/queryPlan';
import { CatalogVisibility } from '../permissions/CatalogVisibility';
import { Decisions } from '../permissions/Decisions';
import { ProductAccess } from '../permissions/ProductAccess';
import { AuthorizedScorecardService } from './AuthorizedScorecardService';
import { DefaultScorecardService } from './DefaultScorecardService';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const platform = 'group:default/platform';
const payments = 'group:default/payments';
const conditional = onlyIf(rule('HAS_LABEL', { label: 'visible' }));

const name = (i: number) => `p${String(i).padStart(2, '0')}`;
/** Twenty products; every fourth is tariq's team's, the others the platform team's. */
const entities = Array.from({ length: 20 }, (_, i) =>
  entity(`Component:default/${name(i)}`, {
    offered: true,
    tags: i < 3 ? ['early'] : [],
    ownedBy: [i % 4 ? platform : payments],
  }),
);
const names = entities.map(({ metadata }) => metadata.name);

const noon = '2026-11-23T12:00:00.000Z';
const ada = person('ada', noon);
const grace = person('grace', noon);
const tariq = person('tariq', noon);

describe.each(databases.eachSupportedId())('the list of products on %s', id => {
  let knex: Knex;
  let catalog: ChangingCatalog;
  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
    await catalogRoom({
      knex,
      catalog: new ChangingCatalog(entities).service,
    }).mirror.scan();
  });
  beforeEach(() => {
    catalog = new ChangingCatalog(entities);
  });

  const portal = (policy: {
    catalogRead?: PolicyDecision;
    read?: (userRef: string) => PolicyDecision;
  }) => {
    const permissions = permissionsUnder(
      (permission, userRef) =>
        (permission.name === catalogEntityReadPermission.name
          ? policy.catalogRead
          : policy.read?.(userRef)) ?? allow,
      entities,
    );
    const { products } = catalogRoom({ knex, catalog: catalog.service });
    const service = new AuthorizedScorecardService(
      new DefaultScorecardService(products),
      new ProductAccess({
        permissions,
        decisions: new Decisions(permissions),
        visibility: new CatalogVisibility(catalog.service),
        products,
      }),
    );
    const list = async (
      caller: typeof ada,
      page: { limit?: number; cursor?: string } = {},
    ) => {
      const { items, ...rest } = await service.listProducts(caller, page);
      return { names: items.map(({ title }) => title), ...rest };
    };
    /** Every page somebody gets, one after the other. */
    const pages = async (caller: typeof ada, limit: number) => {
      const found = [await list(caller, { limit })];
      for (let cursor = found[0].nextCursor; cursor; ) {
        const page = await list(caller, { limit, cursor });
        found.push(page);
        cursor = page.nextCursor;
      }
      return found;
    };
    return { list, pages, questions: permissions.questions };
  };

  it('shows ada everything and says how much that is', async () => {
    const { list, questions } = portal({});
    expect(await list(ada)).toEqual({ names, totalItems: 20 });
    expect(questions).toEqual(['authorizeConditional']);
    expect(catalog.questions).toEqual([]);
  });

  it.each([1, 7, 10, 19, 20, 21])(
    'comes in pages of %i without gaps',
    async limit => {
      const found = await portal({}).pages(ada, limit);
      expect(found).toHaveLength(Math.ceil(20 / limit));
      expect(found.flatMap(page => page.names)).toEqual(names);
      expect(found.every(page => page.totalItems === 20)).toBe(true);
    },
  );

  it('shows each only their own where only owners may read, decided in SQL', async () => {
    const { list, pages, questions } = portal({
      read: userRef => ownedBy(userRef === tariq.userRef ? payments : platform),
    });
    expect(await list(tariq)).toEqual({
      names: ['p00', 'p04', 'p08', 'p12', 'p16'],
      totalItems: 5,
    });
    expect((await list(grace)).totalItems).toBe(15);
    expect((await pages(tariq, 2)).map(page => page.names)).toEqual([
      ['p00', 'p04'],
      ['p08', 'p12'],
      ['p16'],
    ]);
    expect(questions).not.toContain('authorize');
    expect(catalog.questions).toEqual([]);
  });

  it('asks the catalog once a page where the mirror can’t tell', async () => {
    const { list, questions } = portal({
      read: () =>
        onlyIf({ not: rule('HAS_METADATA', { key: 'tags', value: 'early' }) }),
    });
    expect(await list(ada)).toEqual({ names: names.slice(3) });
    expect(questions).toEqual(['authorizeConditional', 'authorize']);
  });

  it('leaves out what ada can’t see in the catalog, and never says how much that is', async () => {
    const { list, pages } = portal({ catalogRead: conditional });
    catalog.hides = ref => ref.endsWith('2') || ref.endsWith('3');
    const visible = names.filter(n => !/[23]$/.test(n));
    expect(await list(ada)).toEqual({ names: visible });
    expect(catalog.questions).toEqual(['getEntitiesByRefs']);
    for (const limit of [1, 3, 16, 17]) {
      const found = await pages(ada, limit);
      expect(found.flatMap(page => page.names)).toEqual(visible);
      expect(found.every(page => !('totalItems' in page))).toBe(true);
    }
  });

  it('stays short rather than search for long, and still reaches the end', async () => {
    const { list, pages } = portal({ catalogRead: conditional });
    catalog.hides = ref => !ref.endsWith('/p19');
    const first = await list(ada, { limit: 2 });
    expect(first).toEqual({ names: [], nextCursor: expect.any(String) });
    expect(catalog.questions).toHaveLength(3);
    expect((await pages(ada, 2)).flatMap(page => page.names)).toEqual(['p19']);
  });

  it('gives away nothing of a hidden product where a page ends on one', async () => {
    const { list } = portal({ catalogRead: conditional });
    catalog.hides = () => true;
    const { nextCursor } = await list(ada, { limit: 2 });
    const written = Buffer.from(nextCursor!, 'base64url').toString();
    for (const hidden of names) {
      expect(written).not.toContain(hidden);
    }
  });

  it('is empty where the whole catalog is hidden, and refused where reading is', async () => {
    expect(await portal({ catalogRead: deny }).list(ada)).toEqual({
      names: [],
    });
    await expect(portal({ read: () => deny }).list(ada)).rejects.toMatchObject({
      name: 'NotAllowedError',
    });
  });

  it('refuses a cursor that it did not give out', async () => {
    const { list } = portal({});
    const forged = Buffer.from(
      JSON.stringify(['products by name', 'no such id']),
    ).toString('base64url');
    for (const cursor of [forged, 'x', '']) {
      await expect(list(ada, { cursor })).rejects.toThrow(
        'cursor: must come from the page before',
      );
    }
  });

  it('takes as many statements for a long page as for a short one', async () => {
    const { list } = portal({ read: () => ownedBy(platform) });
    for (const limit of [1, 15]) {
      expect(await statementsOf(knex, () => list(ada, { limit }))).toHaveLength(
        3,
      );
    }
  });
});

describe.each(databases.eachSupportedId())('GET /products on %s', id => {
  it('shows each only what they own where a policy says so', async () => {
    const portal = await startPortal({
      knex: await databases.init(id),
      permissions: permissionsUnder(
        (permission, userRef) =>
          permission.name === satisfactionReadPermission.name
            ? ownedBy(...claimsOf(userRef))
            : allow,
        company,
      ),
    });
    const ask = async (persona: 'ada' | 'grace', query = '') => {
      const { body } = await portal.as(persona).get(`/products${query}`);
      return body;
    };
    expect(await ask('ada')).toEqual({ items: [], totalItems: 0 });
    expect(await ask('grace')).toEqual({
      items: [
        {
          entityRef: 'component:default/ci',
          title: 'Build Pipeline',
          owners: [platform],
        },
        {
          entityRef: 'component:default/secrets',
          title: 'Secrets',
          owners: [platform],
        },
      ],
      totalItems: 2,
    });

    const first = await ask('grace', '?limit=1');
    const second = await ask('grace', `?limit=1&cursor=${first.nextCursor}`);
    expect(second.items).toEqual([
      {
        entityRef: 'component:default/secrets',
        title: 'Secrets',
        owners: [platform],
      },
    ]);
    expect(second.nextCursor).toBeUndefined();
    expect((await ask('grace', '?cursor=made-up')).error).toMatchObject({
      name: 'InputError',
      message: 'cursor: must come from the page before',
    });
    await portal.stop();
  });
});
