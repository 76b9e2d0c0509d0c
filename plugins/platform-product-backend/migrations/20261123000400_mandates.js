// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('mandates', table => {
    table.comment('Requirements. Never deleted.');
    table.string('id', 36).primary().notNullable();
    table
      .boolean('for_all')
      .notNullable()
      .comment('Else the groups in mandate_scopes.');
    table.text('policy').notNullable();
    table.text('protects').notNullable();
    table.string('owner_ref', 800).notNullable();
    table.text('reason').notNullable();
    table.string('created_at', 24).notNullable();
    table.string('expires_at', 24).notNullable();
    // An expired one gets it from the job that asks its teams to confirm.
    table.string('ended_at', 24);
    table.integer('version').notNullable();
    table.index(['created_at', 'id'], 'mandates_created_idx');
  });
  await knex.raw(
    'create index mandates_running_idx on mandates (expires_at) where ended_at is null',
  );

  await knex.schema.createTable('mandate_products', table => {
    table.string('mandate_id', 36).notNullable();
    table.string('product_id', 36).notNullable();
    table.primary(['mandate_id', 'product_id']);
    table.index(['product_id', 'mandate_id'], 'mandate_products_product_idx');
  });

  await knex.schema.createTable('mandate_scopes', table => {
    table.comment('Groups whose teams it holds for, with all groups below.');
    table.string('mandate_id', 36).notNullable();
    table.string('group_ref', 800).notNullable();
    table.primary(['mandate_id', 'group_ref']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('mandate_scopes');
  await knex.schema.dropTable('mandate_products');
  await knex.schema.dropTable('mandates');
};
