// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('periods', table => {
    table.comment(
      'Periods as they were written down once; a changed configuration holds from the next one.',
    );
    table.string('id', 20).primary().notNullable();
    table.string('length', 20).notNullable();
    table.string('starts_on', 10).notNullable().unique();
    table.string('ends_on', 10).notNullable().unique();
  });

  await knex.schema.createTable('generated_pepper', table => {
    table.comment(
      'The pepper of installations that configured none; at most one row.',
    );
    table.integer('id').primary().notNullable();
    table.string('pepper', 128).notNullable();
  });

  await knex.schema.createTable('respondent_salts', table => {
    table.comment(
      'One random salt per period. Deleting a row makes the answers of its period practically anonymous.',
    );
    table.string('period', 20).primary().notNullable();
    table.string('salt', 128).notNullable();
    table.string('pepper_fingerprint', 64).notNullable();
  });

  await knex.schema.createTable('ratings', table => {
    table.comment(
      'What one person said of one product in one period. No user, no instant: only a keyed hash.',
    );
    table.string('product_id', 36).notNullable();
    table.string('period', 20).notNullable();
    table.string('respondent_key', 64).notNullable();
    table.integer('score');
    table.string('not_used', 20);
    table.string('preference', 20);
    table.integer('load');
    table.string('frequency', 20);
    table.integer('minutes_low');
    table.integer('minutes_likely');
    table.integer('minutes_high');
    table.string('team_ref', 800).comment('Only where team figures are on.');
    table.primary(['product_id', 'period', 'respondent_key']);
  });

  await knex.schema.createTable('rating_comments', table => {
    table.comment(
      'Confidential comments, apart from the answers so that reading one never reads the other.',
    );
    table.string('id', 36).primary().notNullable();
    table.string('product_id', 36).notNullable();
    table.string('period', 20).notNullable();
    table.string('respondent_key', 64).notNullable();
    table.text('body').notNullable();
    table.unique(['product_id', 'period', 'respondent_key']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('rating_comments');
  await knex.schema.dropTable('ratings');
  await knex.schema.dropTable('respondent_salts');
  await knex.schema.dropTable('generated_pepper');
  await knex.schema.dropTable('periods');
};
