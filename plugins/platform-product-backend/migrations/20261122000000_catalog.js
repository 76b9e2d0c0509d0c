// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // Byte order, as SQLite has it: a list is the same on both engines, whatever
  // language the server sorts by.
  const sortedByBytes = String(knex.client.config.client).includes('sqlite')
    ? 'text'
    : 'text collate "C"';

  await knex.schema.createTable('catalog_entities', table => {
    table.comment(
      'What this plugin needs of the catalog, so that requests need not ask for it. Rows are never deleted.',
    );
    table.string('ref', 800).primary().notNullable();
    // Keys of answers hang on the id: it survives vanishing and coming back.
    table.string('id', 36).notNullable().unique();
    table.text('kind').notNullable();
    table.text('title').notNullable();
    table
      .specificType('sort_title', sortedByBytes)
      .notNullable()
      .comment('The start of the title in lower case.');
    table.text('type').comment('spec.type in lower case.');
    table.text('system');
    table.text('parent').comment('The parent group of a group.');
    table.boolean('is_product').notNullable();
    table.string('hash', 64).notNullable().comment('Tells what changed.');
    table
      .string('missing_since', 24)
      .comment('When a complete scan first lacked it.');
    table.string('vanished_at', 24).comment('When a later one did, too.');
  });
  // The list of products. Partial, because PostgreSQL does not see that rows sharing
  // a NULL are in order.
  await knex.raw(
    'create index catalog_entities_products_idx on catalog_entities (sort_title, ref) where is_product and vanished_at is null',
  );

  await knex.schema.createTable('entity_owners', table => {
    table.comment('ownedBy relations.');
    table.string('entity_ref', 800).notNullable();
    table.string('owner_ref', 800).notNullable();
    table.primary(['entity_ref', 'owner_ref']);
    // What somebody owns, for policies that depend on it.
    table.index(['owner_ref', 'entity_ref'], 'entity_owners_owner_idx');
  });

  await knex.schema.createTable('team_members', table => {
    table.comment('Direct members of groups.');
    table.string('team_ref', 800).notNullable();
    table.string('member_ref', 800).notNullable();
    table.primary(['team_ref', 'member_ref']);
  });

  await knex.schema.createTable('product_usage', table => {
    table.comment('Which team is seen using which product, and how we know.');
    table.string('product_ref', 800).notNullable();
    table.string('team_ref', 800).notNullable();
    table.string('source', 50).notNullable();
    table.primary(['product_ref', 'team_ref', 'source']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('product_usage');
  await knex.schema.dropTable('team_members');
  await knex.schema.dropTable('entity_owners');
  await knex.schema.dropTable('catalog_entities');
};
