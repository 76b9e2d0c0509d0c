// @ts-check

// On SQLite an item's words are found by a number that the item has, too, instead of by its
// id: what is found is narrowed and ordered without reading the words, and the words of one
// item are replaced without looking through those of all.

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  if (!isSqlite(knex)) {
    return;
  }
  await knex.raw('alter table roadmap_items add column search_row integer');
  await knex.raw('update roadmap_items set search_row = rowid');
  // With all that a page is narrowed and ordered by.
  await knex.raw(
    `create unique index roadmap_items_search_idx on roadmap_items
       (search_row, status, is_internal, demand_points, demand_teams, id)`,
  );
  await knex.raw(
    `create trigger roadmap_items_numbered after insert on roadmap_items
     begin
       update roadmap_items set search_row =
         (select coalesce(max(search_row), 0) + 1 from roadmap_items)
       where id = new.id;
     end`,
  );
  await recreate(
    knex,
    'title, problem, products',
    `(rowid, title, problem, products)
     select search_row, former.title, former.problem, former.products
     from former join roadmap_items on roadmap_items.id = former.item_id`,
    'select item_id, title, problem, products from roadmap_search',
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  if (!isSqlite(knex)) {
    return;
  }
  await recreate(
    knex,
    'item_id unindexed, title, problem, products',
    '(item_id, title, problem, products) select item_id, title, problem, products from former',
    `select roadmap_items.id as item_id, words.title, words.problem, words.products
     from roadmap_search as words join roadmap_items on search_row = words.rowid`,
  );
  await knex.raw('drop trigger roadmap_items_numbered');
  await knex.raw('drop index roadmap_items_search_idx');
  await knex.raw('alter table roadmap_items drop column search_row');
};

/**
 * @param {import('knex').Knex} knex
 * @param {string} columns
 * @param {string} rows - read from `former`, what there was
 * @param {string} former
 */
async function recreate(knex, columns, rows, former) {
  await knex.raw(`create temporary table former as ${former}`);
  await knex.raw('drop table roadmap_search');
  await knex.raw(
    `create virtual table roadmap_search using fts5(${columns}, tokenize = 'unicode61 remove_diacritics 2')`,
  );
  await knex.raw(`insert into roadmap_search ${rows}`);
  await knex.raw('drop table former');
}

/**
 * @param {import('knex').Knex} knex
 */
function isSqlite(knex) {
  return String(knex.client.config.client).includes('sqlite');
}
