// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('products', table => {
    table.comment(
      'What owners say of a product. A row exists from the first time they do.',
    );
    table.string('product_id', 36).primary().notNullable();
    table.text('meant_for');
    table.text('help');
    table.text('leaving').comment('How a team leaves.');
    table
      .text('takes_on')
      .notNullable()
      .comment('What it then looks after, a JSON list.');
    table.text('decides').comment('Who decides the roadmap.');
    table.integer('version').notNullable();
  });

  await knex.schema.createTable('product_audiences', table => {
    table.comment(
      'Groups whose teams a product is meant for, with all groups below; without a row: all teams.',
    );
    table.string('product_id', 36).notNullable();
    table.string('group_ref', 800).notNullable();
    table.primary(['product_id', 'group_ref']);
  });

  await knex.schema.createTable('product_changes', table => {
    table.comment('Append-only and public.');
    table.string('product_id', 36).notNullable();
    table.integer('step').notNullable().comment('The version it made.');
    table.string('changed', 10).notNullable().comment('profile or audience.');
    table.string('id', 36).notNullable();
    table.string('at', 24).notNullable();
    table.text('before').notNullable().comment('JSON.');
    table.text('after').notNullable().comment('JSON.');
    table.integer('teams_before');
    table.integer('teams_after');
    table.primary(['product_id', 'step', 'changed']);
  });

  await knex.schema.createTable('jobs', table => {
    table.comment('Jobs that developers get done with a product.');
    table.string('id', 36).primary().notNullable();
    table.string('product_id', 36).notNullable();
    table.string('created_at', 24).notNullable();
    table.text('situation').notNullable().comment('When …');
    table.text('want').notNullable();
    table.text('so_that').notNullable();
    table.index(['product_id', 'created_at', 'id'], 'jobs_product_idx');
  });

  // Who is below a group, and what a team is seen using.
  await knex.raw(
    'create index catalog_entities_parent_idx on catalog_entities (parent, ref) where parent is not null',
  );
  await knex.schema.alterTable('product_usage', table => {
    table.index(['team_ref', 'product_ref'], 'product_usage_team_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('product_usage', table => {
    table.dropIndex([], 'product_usage_team_idx');
  });
  await knex.raw('drop index catalog_entities_parent_idx');
  await knex.schema.dropTable('jobs');
  await knex.schema.dropTable('product_changes');
  await knex.schema.dropTable('product_audiences');
  await knex.schema.dropTable('products');
};
