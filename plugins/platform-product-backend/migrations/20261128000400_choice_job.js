// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('choices', table => {
    table
      .string('job_id', 36)
      .comment('The job of the product that the reasons are about.');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('choices', table => {
    table.dropColumn('job_id');
  });
};
