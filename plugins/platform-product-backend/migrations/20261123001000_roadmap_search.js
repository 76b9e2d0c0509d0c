// @ts-check

// What is similar is looked for among the items of one product: ranking those of all would
// take longer than anybody types.

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  if (!isSqlite(knex)) {
    await knex.raw(
      `update roadmap_items set search = search || array_to_tsvector(array(
         select '#' || replace(product_id, '-', '') from roadmap_item_products
         where item_id = roadmap_items.id))
       where search is not null`,
    );
    return;
  }
  await recreate(
    knex,
    'item_id unindexed, title, problem, products',
    `select item_id, title, problem, (
       select group_concat(replace(product_id, '-', ''), ' ') from roadmap_item_products
       where item_id = former.item_id) from former`,
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  if (isSqlite(knex)) {
    await recreate(
      knex,
      'item_id unindexed, title, problem',
      'select item_id, title, problem from former',
    );
  } else {
    await knex.raw(
      `update roadmap_items set search = ts_delete(search, array(
         select '#' || replace(product_id, '-', '') from roadmap_item_products
         where item_id = roadmap_items.id))
       where search is not null`,
    );
  }
};

/**
 * @param {import('knex').Knex} knex
 * @param {string} columns
 * @param {string} rows - read from `former`, what there was
 */
async function recreate(knex, columns, rows) {
  await knex.raw(
    'create temporary table former as select item_id, title, problem from roadmap_search',
  );
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
