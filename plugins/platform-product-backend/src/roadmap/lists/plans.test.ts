import { TestDatabases } from '@backstage/backend-test-utils';
import { openStatuses } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { migratedDatabase } from '../../__testUtils__/migratedDatabase';
import { plansOf, statementsOf } from '../../__testUtils__/queryPlan';
import { TeamStore } from '../../catalog/TeamStore';
import { ItemDetails } from '../items/ItemDetails';
import { StoredItem } from '../items/StoredItem';
import { AllItems } from './AllItems';
import { standing } from './ItemFilter';
import { ItemsBeside } from './ItemsBeside';
import { ItemSearch } from './ItemSearch';
import { ProductItems } from './ProductItems';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

// Reading all of a table; SQLite says so of walking through an index in its order, too.
const wholeTable =
  /Seq Scan on roadmap_\w+|SCAN (roadmap_items|roadmap_item_products)(?! USING)/;
// Reading all items that stand somewhere, whatever product they are of. PostgreSQL knows
// how many these are, and there are none here; SQLite has to be told.
const byStatus = /SEARCH roadmap_items USING (COVERING )?INDEX \w+ \(status=/;

describe.each(databases.eachSupportedId())('reading roadmaps on %s', id => {
  let knex: Knex;
  let ofProduct: ProductItems;
  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
    ofProduct = new ProductItems(knex);
  });

  const filter = { productId: 'ci', internal: false };
  const item = { id: 'one' } as StoredItem;

  it('shows a board with two statements that read the items of the product only', async () => {
    const board = () => ofProduct.board(filter, 20);
    expect(await statementsOf(knex, board)).toHaveLength(2);
    const [first, counted] = await plansOf(knex, board);
    expect(first).toMatch(/roadmap_item_products_place_idx/);
    expect(first).not.toMatch(wholeTable);
    // Counted without looking at the items.
    expect(counted).toMatch(/roadmap_item_products_place_idx/);
    expect(counted).not.toMatch(/roadmap_items\b/);
  });

  it.each(['demand', 'newest', 'changed'] as const)(
    'lists a product by %s among its own items',
    async sort => {
      const [plan] = await plansOf(knex, () =>
        ofProduct.list(
          { ...filter, statuses: standing },
          { sort, limit: 50, after: 'one' },
        ),
      );
      expect(plan).not.toMatch(wholeTable);
      expect(plan).not.toMatch(byStatus);
    },
  );

  it('lists a product by demand in the order of an index', async () => {
    const [plan] = await plansOf(knex, () =>
      ofProduct.list(
        { ...filter, statuses: standing },
        { sort: 'demand', limit: 50, after: 'one' },
      ),
    );
    expect(plan).toMatch(/roadmap_item_products_demand_idx/);
  });

  it.each(['demand', 'newest', 'changed'] as const)(
    'lists all products by %s in the order of an index',
    async sort => {
      const [plan] = await plansOf(knex, () =>
        new AllItems(knex).list(
          { statuses: standing, ownersOfInternal: [] },
          { sort, limit: 50 },
        ),
      );
      const index = { demand: 'demand', newest: 'created', changed: 'changed' };
      expect(plan).toMatch(new RegExp(`roadmap_items_${index[sort]}_idx`));
      expect(plan).not.toMatch(/Sort|TEMP B-TREE FOR ORDER BY/);
    },
  );

  it('finds what else is asked for of a product among its items', async () => {
    const [plan] = await plansOf(knex, () =>
      new ItemsBeside(knex).of(item, { statuses: openStatuses, limit: 5 }),
    );
    expect(plan).not.toMatch(wholeTable);
    expect(plan).not.toMatch(byStatus);
  });

  it('finds what was merged and whose teams these are by an index', async () => {
    const [merged] = await plansOf(knex, () =>
      new ItemDetails(knex).mergedInto('one'),
    );
    expect(merged).toMatch(/roadmap_items_merged_idx/);
    const [teams] = await plansOf(knex, () =>
      new TeamStore(knex, ['team']).ofMember('user:default/ada'),
    );
    expect(teams).toMatch(/team_members_member_idx/);
  });

  it('searches the words of items by their index', async () => {
    const search = new ItemSearch(knex);
    const found = () => {
      const query = knex('roadmap_items').select('id');
      search.narrow(query, 'cold builds');
      return query;
    };
    const [plan] = await plansOf(knex, found, { bitmaps: true });
    expect(plan).toMatch(/roadmap_items_search_idx|VIRTUAL TABLE INDEX/);
    const similar = () =>
      search.similar('cold builds', {
        productId: 'ci',
        internal: false,
        limit: 5,
      });
    const [alike] = await plansOf(knex, similar, { bitmaps: true });
    expect(alike).not.toMatch(wholeTable);
  });
});
