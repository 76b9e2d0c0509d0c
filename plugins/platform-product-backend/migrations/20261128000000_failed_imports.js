// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('transfer_jobs', table => {
    table
      .integer('attempts')
      .notNullable()
      .defaultTo(0)
      .comment('How often it was taken on since it got any further.');
    table
      .string('failed_step', 10)
      .comment('What it could not go on with; only when it has failed.');
    table.integer('failed_row').comment('The row that it got stuck at.');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // A version before this one goes on with them, again and again.
  await knex('transfer_jobs')
    .where({ state: 'failed' })
    .update({ state: knex.ref('failed_step'), finished_at: null });
  await knex.schema.alterTable('transfer_jobs', table => {
    table.dropColumn('attempts');
    table.dropColumn('failed_step');
    table.dropColumn('failed_row');
  });
};
