// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('request_counts', table => {
    table.comment(
      'How often somebody wrote this minute, under a keyed hash that changes every minute.',
    );
    table.string('key', 64).notNullable();
    table.string('window_start', 24).notNullable();
    table.integer('count').notNullable();
    table.primary(['key', 'window_start']);
    // For forgetting past windows.
    table.index(['window_start'], 'request_counts_window_start_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('request_counts');
};
