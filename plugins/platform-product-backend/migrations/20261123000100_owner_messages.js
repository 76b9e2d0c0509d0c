// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('owner_messages', table => {
    table.comment(
      'What people wrote to the owners with their name; never joined to an answer.',
    );
    table.string('id', 36).primary().notNullable();
    table.string('product_id', 36).notNullable();
    table.string('author_ref', 800).notNullable();
    table.string('team_ref', 800);
    table.text('body').notNullable();
    table.string('created_at', 24).notNullable();
    table.string('status', 20).notNullable();
    table.text('reply');
    table.integer('version').notNullable();
    table.index(
      ['product_id', 'created_at', 'id'],
      'owner_messages_product_idx',
    );
    table.index(
      ['product_id', 'author_ref', 'created_at', 'id'],
      'owner_messages_author_idx',
    );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('owner_messages');
};
