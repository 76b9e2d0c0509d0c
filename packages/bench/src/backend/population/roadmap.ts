import { Knex } from 'knex';
import { itemRows } from './itemRows';
import { analyze, isSqlite } from './numbers';

/** Items of some products in turn, and how many teams ask for each. */
export interface Roadmaps {
  entityRefs: string[];
  items: number;
  teams: number;
}

// SQLite unites at most 500 rows in a statement.
const rowsAtOnce = 500;
// The mirror just grew, too: with what PostgreSQL knew of it before, it would read all items.
const tables = [
  'catalog_entities',
  'entity_owners',
  'team_members',
  'roadmap_items',
  'roadmap_item_products',
  'roadmap_demand',
  'roadmap_decisions',
  'roadmap_evidence',
];

/** Writes roadmaps straight into the tables, as years of use would. */
export async function addRoadmaps(
  knex: Knex,
  roadmaps: Roadmaps[],
): Promise<void> {
  const now = new Date();
  const ids = new Map<string, string>(
    (
      await knex('catalog_entities')
        .where({ is_product: true })
        .select('ref', 'id')
    ).map(({ ref, id }) => [ref, id]),
  );
  const rows = roadmaps.flatMap(({ entityRefs, items, teams }) =>
    Array.from({ length: items }, (_, i) =>
      itemRows(ids.get(entityRefs[i % entityRefs.length])!, i, teams, now),
    ),
  );
  await insert(
    knex,
    'roadmap_items',
    rows.map(({ item }) => item),
  );
  await insert(
    knex,
    'roadmap_item_products',
    rows.map(({ product }) => product),
  );
  await insert(
    knex,
    'roadmap_demand',
    rows.flatMap(({ demand }) => demand),
  );
  await insert(
    knex,
    'roadmap_decisions',
    rows.map(({ decision }) => decision),
  );
  await insert(
    knex,
    'roadmap_evidence',
    rows.flatMap(({ evidence }) => evidence),
  );
  await countDemand(knex);
  await keepWords(knex);
  for (const table of tables) {
    await analyze(knex, table);
  }
}

async function countDemand(knex: Knex): Promise<void> {
  const asked = 'from roadmap_demand where item_id = roadmap_items.id';
  await knex('roadmap_items').update({
    demand_teams: knex.raw(`(select count(*) ${asked})`),
    demand_points: knex.raw(`(select sum(importance) ${asked})`),
    demand_developers: knex.raw(
      `(select count(distinct member_ref) from team_members
        where team_ref in (select team_ref ${asked}))`,
    ),
  });
}

async function keepWords(knex: Knex): Promise<void> {
  if (isSqlite(knex)) {
    await knex.raw(
      `insert into roadmap_search (rowid, title, problem, products)
       select search_row, title, problem, (
         select group_concat(replace(product_id, '-', ''), ' ')
         from roadmap_item_products where item_id = roadmap_items.id)
       from roadmap_items`,
    );
  } else {
    await knex('roadmap_items').update({
      search: knex.raw(
        `setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', problem), 'B')
         || array_to_tsvector(array(
              select '#' || replace(product_id, '-', '') from roadmap_item_products
              where item_id = roadmap_items.id))`,
      ),
    });
  }
}

async function insert(
  knex: Knex,
  table: string,
  rows: object[],
): Promise<void> {
  await knex.transaction(async tx => {
    for (let first = 0; first < rows.length; first += rowsAtOnce) {
      await tx(table).insert(rows.slice(first, first + rowsAtOnce));
    }
  });
}
