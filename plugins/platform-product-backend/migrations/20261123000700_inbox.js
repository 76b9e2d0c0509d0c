// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('inbox_state', table => {
    table.comment(
      'What owners did with what waits for them. What waits is read from the records themselves.',
    );
    table.string('kind', 20).notNullable();
    table.string('entry_key', 1000).notNullable();
    table.string('product_id', 36).notNullable();
    table
      .string('state', 10)
      .notNullable()
      .comment('new, snoozed, done by hand, or dealt with in its area.');
    table.string('until', 10).comment('The day on which it is new again.');
    table.string('assignee_ref', 800);
    table.string('action', 10).notNullable();
    table.text('before').comment('JSON: what an undo brings back.');
    table.string('changed_at', 24).notNullable();
    table.string('actor_ref', 800);
    table.primary(['kind', 'entry_key']);
    table.index(
      ['product_id', 'changed_at', 'kind', 'entry_key'],
      'inbox_state_product_idx',
    );
  });
  await knex.schema.alterTable('roadmap_items', table => {
    table.index(['status', 'status_since'], 'roadmap_items_since_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('roadmap_items', table => {
    table.dropIndex(['status', 'status_since'], 'roadmap_items_since_idx');
  });
  await knex.schema.dropTable('inbox_state');
};
