// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('job_runs', table => {
    table.comment('The newest run of each scheduled job, for the Setup page.');
    table.string('job', 100).primary().notNullable();
    table.string('started_at', 24).notNullable();
    table.string('finished_at', 24);
    table.string('outcome', 20).notNullable();
    table.text('counts').notNullable();
    table.text('error');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('job_runs');
};
