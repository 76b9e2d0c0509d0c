// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('outbox', table => {
    table.comment(
      'What others are to be told, written in the transaction of the change itself.',
    );
    table.bigIncrements('sequence');
    table.string('id', 36).notNullable().unique();
    table.string('topic', 50).notNullable();
    table
      .string('key', 900)
      .notNullable()
      .comment('What has the same key is told in the order it happened.');
    table.text('payload').notNullable().comment('JSON of ids.');
    table.integer('attempts').notNullable().defaultTo(0);
    table.string('next_at', 24).notNullable();
    table.string('claimed_until', 24);
    table.string('parked_at', 24).comment('When it was given up.');
    table.index(['key', 'sequence'], 'outbox_key_idx');
  });
  await knex.raw(
    'create index outbox_due_idx on outbox (next_at, sequence) where parked_at is null',
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('outbox');
};
