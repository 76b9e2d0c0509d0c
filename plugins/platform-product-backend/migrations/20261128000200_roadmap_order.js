// @ts-check

// What a roadmap is ordered and narrowed by, kept with each product of an item, so that the
// first cards of a board or a list are read off an index instead of looked up among all items
// of the product. Triggers keep it: whatever writes an item, an older backend during an update
// included, leaves it right. A later migration that rebuilds one of the two tables on SQLite
// (dropping or altering a column does) has to make the triggers anew.

const ofItem = [
  'status',
  'place',
  'is_internal',
  'demand_points',
  'demand_teams',
];
// Named apart, so that nothing that reads both tables has to say which one it means.
const kept = ofItem.map(column => `item_${column}`);
const columns = ofItem.join(', ');
const keptColumns = kept.join(', ');
/** @param {string[]} names */
const newOf = names => names.map(name => `new.${name}`).join(', ');

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('roadmap_item_products', table => {
    table.string('item_status', 20);
    table.double('item_place');
    table.boolean('item_is_internal');
    table.integer('item_demand_points');
    table.integer('item_demand_teams');
  });
  await knex.raw(
    `update roadmap_item_products set (${keptColumns}) =
       (select ${columns} from roadmap_items where id = item_id)`,
  );
  // With all that a page is narrowed by, so that nothing else is read before it is full.
  await knex.schema.alterTable('roadmap_item_products', table => {
    table.index(
      [
        'product_id',
        'item_status',
        'item_place',
        'item_id',
        'item_is_internal',
      ],
      'roadmap_item_products_place_idx',
    );
    table.index(
      [
        'product_id',
        'item_demand_points',
        'item_demand_teams',
        'item_id',
        'item_status',
        'item_is_internal',
      ],
      'roadmap_item_products_demand_idx',
    );
  });
  await (isSqlite(knex) ? triggersOnSqlite(knex) : triggersOnPostgres(knex));
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  if (isSqlite(knex)) {
    await knex.raw('drop trigger roadmap_items_kept');
    await knex.raw('drop trigger roadmap_item_products_kept');
  } else {
    await knex.raw('drop trigger roadmap_items_kept on roadmap_items');
    await knex.raw(
      'drop trigger roadmap_item_products_kept on roadmap_item_products',
    );
    await knex.raw('drop function keep_roadmap_item()');
    await knex.raw('drop function keep_roadmap_item_product()');
  }
  await knex.schema.alterTable('roadmap_item_products', table => {
    table.dropIndex([], 'roadmap_item_products_place_idx');
    table.dropIndex([], 'roadmap_item_products_demand_idx');
  });
  await knex.schema.alterTable('roadmap_item_products', table => {
    table.dropColumns(...kept);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
async function triggersOnSqlite(knex) {
  await knex.raw(
    `create trigger roadmap_items_kept after update of ${columns} on roadmap_items
     begin
       update roadmap_item_products
       set (${keptColumns}) = (${newOf(ofItem)})
       where item_id = new.id;
     end`,
  );
  await knex.raw(
    `create trigger roadmap_item_products_kept after insert on roadmap_item_products
     begin
       update roadmap_item_products
       set (${keptColumns}) = (select ${columns} from roadmap_items where id = new.item_id)
       where item_id = new.item_id and product_id = new.product_id;
     end`,
  );
}

/**
 * @param {import('knex').Knex} knex
 */
async function triggersOnPostgres(knex) {
  // The tables are those of today's schema, whatever whoever writes looks in first.
  await knex.raw(
    `create function keep_roadmap_item() returns trigger
     language plpgsql set search_path from current as $$
     begin
       update roadmap_item_products
       set (${keptColumns}) = (${newOf(ofItem)})
       where item_id = new.id;
       return null;
     end $$`,
  );
  await knex.raw(
    `create trigger roadmap_items_kept after update of ${columns} on roadmap_items
     for each row execute function keep_roadmap_item()`,
  );
  // Shared, so that a move that is not committed yet is waited for.
  await knex.raw(
    `create function keep_roadmap_item_product() returns trigger
     language plpgsql set search_path from current as $$
     begin
       select ${columns} into ${newOf(kept)}
       from roadmap_items where id = new.item_id for share;
       return new;
     end $$`,
  );
  await knex.raw(
    `create trigger roadmap_item_products_kept before insert on roadmap_item_products
     for each row execute function keep_roadmap_item_product()`,
  );
}

/**
 * @param {import('knex').Knex} knex
 */
function isSqlite(knex) {
  return String(knex.client.config.client).includes('sqlite');
}
