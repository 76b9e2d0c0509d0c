import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { catalogRoom } from '../__testUtils__/catalogRoom';
import { ChangingCatalog } from '../__testUtils__/changingCatalog';
import { entity, team } from '../__testUtils__/entities';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';
import { plansOf, statementsOf } from '../__testUtils__/queryPlan';
import { EntityClause } from './ProductStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const platform = 'group:default/platform';
const product = (name: string, title?: string) =>
  entity(`Component:default/${name}`, {
    title,
    offered: true,
    ownedBy: [platform],
  });
const ownedByPlatform: EntityClause = query =>
  query.whereIn('catalog_entities.ref', owned =>
    owned
      .select('entity_ref')
      .from('entity_owners')
      .whereIn('owner_ref', [platform]),
  );

describe.each(databases.eachSupportedId())(
  'the product directory on %s',
  id => {
    let knex: Knex;
    beforeAll(async () => {
      knex = await migratedDatabase(databases, id);
    });
    beforeEach(async () => {
      await knex('entity_owners').delete();
      await knex('catalog_entities').delete();
    });

    const room = (catalog: ChangingCatalog) =>
      catalogRoom({ knex, catalog: catalog.service });

    describe('asked for a product that was not mirrored yet', () => {
      it('asks the catalog once and knows it from then on', async () => {
        const catalog = new ChangingCatalog([product('ci', 'Build Pipeline')]);
        const { products } = room(catalog);
        const found = await products.find('component:default/ci');
        expect(found).toEqual({
          id: expect.stringMatching(/^[0-9a-f-]{36}$/),
          entityRef: 'component:default/ci',
          title: 'Build Pipeline',
        });
        expect(await products.find('component:default/ci')).toEqual(found);
        expect(catalog.questions).toEqual(['getEntityByRef']);
        expect(await knex('entity_owners')).toEqual([
          { entity_ref: 'component:default/ci', owner_ref: platform },
        ]);
      });

      it('gives it one id, however many people ask at once', async () => {
        const { products } = room(new ChangingCatalog([product('ci')]));
        const found = await Promise.all(
          Array.from({ length: 20 }, () =>
            products.find('component:default/ci'),
          ),
        );
        expect(new Set(found.map(each => each.id)).size).toBe(1);
      });

      it('keeps that id when the scan comes by', async () => {
        const { products, mirror } = room(new ChangingCatalog([product('ci')]));
        const found = await products.find('component:default/ci');
        await mirror.scan();
        expect(await products.find('component:default/ci')).toEqual(found);
      });

      it('says that the catalog is away rather than that the product is', async () => {
        const catalog = new ChangingCatalog([]);
        jest
          .spyOn(catalog.service, 'getEntityByRef')
          .mockRejectedValue(new TypeError('connect ECONNREFUSED 10.0.0.1'));
        await expect(
          room(catalog).products.find('component:default/ci'),
        ).rejects.toMatchObject({
          name: 'ServiceUnavailableError',
          message:
            'The catalog does not answer (TypeError); try again in a moment',
        });
      });
    });

    it('answers alike for what is no product, has vanished or never was', async () => {
      const { products, mirror } = room(
        new ChangingCatalog([product('ci'), team('platform')]),
      );
      await mirror.scan();
      await knex('catalog_entities')
        .where({ ref: 'component:default/ci' })
        .update({ vanished_at: '2026-11-01T00:00:00.000Z' });
      const { products: emptied } = room(new ChangingCatalog([]));
      for (const ref of [platform, 'component:default/ci', 'api:x/y']) {
        await expect(emptied.find(ref)).rejects.toMatchObject({
          name: 'NotFoundError',
          message: `No product '${ref}'`,
        });
      }
      // Still in the catalog after all: a request need not wait for the next scan.
      await expect(
        products.find('component:default/ci'),
      ).resolves.toBeDefined();
    });

    it('lists products by name, alike in every language and on every engine', async () => {
      const titles = [
        'zeta',
        'Alpha',
        'alpha',
        'Éclair',
        '_x',
        'B-2',
        'b 10',
        'Ω',
      ];
      const { products, mirror } = room(
        new ChangingCatalog(titles.map((title, i) => product(`p${i}`, title))),
      );
      await mirror.scan();
      const byName = (await products.list({ limit: 500 })).map(p => p.title);
      expect(byName).toEqual([
        '_x',
        'Alpha',
        'alpha',
        'b 10',
        'B-2',
        'zeta',
        'Éclair',
        'Ω',
      ]);

      const paged: string[] = [];
      for (let after: string | undefined, more = true; more; ) {
        const page = await products.list({ limit: 3, after });
        paged.push(...page.map(p => p.title));
        after = page[page.length - 1]?.id;
        more = page.length === 3;
      }
      expect(paged).toEqual(byName);
    });

    it('goes on after a product that was taken off the list meanwhile', async () => {
      const catalog = new ChangingCatalog(['a', 'b', 'c'].map(n => product(n)));
      const { products, mirror } = room(catalog);
      await mirror.scan();
      const [, second] = await products.list({ limit: 2 });
      catalog.entities = [
        product('a'),
        entity('Component:default/b'),
        product('c'),
      ];
      await mirror.scan();
      expect(
        (await products.list({ limit: 2, after: second.id })).map(p => p.title),
      ).toEqual(['c']);
      await expect(products.list({ limit: 2, after: 'x' })).rejects.toThrow(
        'cursor: must come from the page before',
      );
    });

    it('finds everything through an index', async () => {
      const { products, mirror } = room(
        new ChangingCatalog([...'abcd'].map(name => product(name))),
      );
      await mirror.scan();
      const [first] = await products.list({ limit: 1 });

      const plans = async (work: () => Promise<unknown>) =>
        (await plansOf(knex, work)).join('\n');
      const byPrimaryKey =
        /catalog_entities_pkey|sqlite_autoindex_catalog_entities/;
      expect(await plans(() => products.find(first.entityRef))).toMatch(
        byPrimaryKey,
      );
      expect(await plans(() => products.teamsAmong([platform]))).toMatch(
        byPrimaryKey,
      );
      expect(await plans(() => products.teamsUsing(first))).toMatch(
        /product_usage_pkey|sqlite_autoindex_product_usage/,
      );

      const page = await plans(() =>
        products.list({ limit: 50, after: first.id }),
      );
      expect(page).toMatch(/catalog_entities_products_idx/);
      // Neither is anything sorted, nor what comes before the page read.
      expect(page).not.toMatch(/Sort|TEMP B-TREE/);
      expect(page).toMatch(
        /\(sort_title,ref\)>\(\?,\?\)|Index Cond: \(ROW\(sort_title, \(?ref/,
      );

      const owned = await plans(() =>
        products.list({ limit: 50, clause: ownedByPlatform }),
      );
      expect(owned).toMatch(
        /entity_owners_owner_idx|entity_owners_pkey|sqlite_autoindex_entity_owners/,
      );
      expect(owned).not.toMatch(/Seq Scan|SCAN entity_owners/);
    });

    it('asks the database as often for a long page as for a short one', async () => {
      const { products, mirror } = room(
        new ChangingCatalog(
          Array.from({ length: 120 }, (_, i) => product(`p${i}`)),
        ),
      );
      await mirror.scan();
      for (const limit of [1, 100]) {
        expect(
          await statementsOf(knex, () => products.list({ limit })),
        ).toHaveLength(1);
      }
      expect(
        await statementsOf(knex, () => products.find('component:default/p1')),
      ).toHaveLength(1);
    });
  },
);
