// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('volunteers', table => {
    table.comment('Who offered to talk about a product.');
    table.string('id', 36).primary().notNullable();
    table.string('product_id', 36).notNullable();
    table
      .string('user_key', 64)
      .notNullable()
      .comment('Of the person for this product: rows do not tell who it is.');
    table.text('sealed').notNullable();
    table.string('key_id', 16);
    table.string('offered_on', 10).notNullable();
    table.unique(['product_id', 'user_key'], {
      indexName: 'volunteers_user_idx',
    });
    table.index(['offered_on', 'id'], 'volunteers_offered_idx');
    table.index(['key_id', 'id'], 'volunteers_key_idx');
  });

  await knex.schema.createTable('contacts', table => {
    table.comment('When somebody was asked last, about whatever product.');
    table.string('user_key', 64).primary().notNullable();
    table.string('asked_on', 10).notNullable();
  });

  await knex.schema.createTable('contact_log', table => {
    table.comment('Who asked whom, and why again.');
    table.string('id', 36).primary().notNullable();
    table.string('product_id', 36).notNullable();
    table.text('sealed').notNullable();
    table.string('key_id', 16);
    table.string('asked_on', 10).notNullable();
    table.index(['asked_on', 'id'], 'contact_log_asked_idx');
    table.index(['key_id', 'id'], 'contact_log_key_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of ['contact_log', 'contacts', 'volunteers']) {
    await knex.schema.dropTable(table);
  }
};
