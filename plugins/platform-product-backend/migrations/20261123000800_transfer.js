// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('transfer_jobs', table => {
    table.comment('Imports, from the upload on.');
    table.string('id', 36).primary().notNullable();
    table.string('product_id', 36).notNullable();
    table.string('starter_ref', 800).comment('Who may see it.');
    table.string('state', 10).notNullable();
    table.integer('total').notNullable().defaultTo(0);
    table
      .integer('progress')
      .notNullable()
      .defaultTo(0)
      .comment('The row that this state has dealt with last.');
    table.text('ignored_columns').notNullable().comment('JSON.');
    table.string('created_at', 24).notNullable();
    table.string('finished_at', 24);
    table
      .string('claimed_by', 36)
      .comment('The worker that is at it, of all replicas.');
    table.string('claimed_until', 24);
    table.index(
      ['starter_ref', 'product_id', 'created_at'],
      'transfer_jobs_starter_idx',
    );
    table.index(['state', 'claimed_until'], 'transfer_jobs_state_idx');
    table.index(['created_at'], 'transfer_jobs_created_idx');
  });

  await knex.schema.createTable('transfer_rows', table => {
    table.comment('What was uploaded; forgotten after some days.');
    table.string('job_id', 36).notNullable();
    table.integer('row_no').notNullable();
    table.text('fields').notNullable().comment('JSON.');
    table.string('identity', 64).comment('What makes two tickets one; hashed.');
    table.string('verdict', 20);
    table.text('remark');
    table.string('item_id', 36);
    table.primary(['job_id', 'row_no']);
    table.index(['job_id', 'verdict', 'row_no'], 'transfer_rows_verdict_idx');
    table.index(['job_id', 'identity', 'row_no'], 'transfer_rows_identity_idx');
  });

  // A ticket that has nothing else to be known by is known by its title.
  await knex.raw(
    'create index roadmap_items_title_idx on roadmap_items (lower(title))',
  );

  await knex.schema.createTable('imported_tickets', table => {
    table.comment('Which ticket became which item, so that none does twice.');
    table.string('product_id', 36).notNullable();
    table.string('identity', 64).notNullable();
    table.string('item_id', 36).notNullable();
    table.primary(['product_id', 'identity']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('drop index roadmap_items_title_idx');
  await knex.schema.dropTable('imported_tickets');
  await knex.schema.dropTable('transfer_rows');
  await knex.schema.dropTable('transfer_jobs');
};
