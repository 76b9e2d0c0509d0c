// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // Whoever may read drafts sees them among what is published: no status comes first.
  await knex.schema.alterTable('insights', table => {
    table.index(['changed_at', 'id'], 'insights_changed_idx');
  });
  await knex.schema.alterTable('volunteers', table => {
    table.index(['product_id', 'offered_on', 'id'], 'volunteers_product_idx');
  });
  await knex.schema.alterTable('contacts', table => {
    table.index(['asked_on'], 'contacts_asked_idx');
  });
  await knex.schema.alterTable('studies', table => {
    table.index(['started_by', 'id'], 'studies_started_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('studies', table => {
    table.dropIndex(['started_by', 'id'], 'studies_started_idx');
  });
  await knex.schema.alterTable('contacts', table => {
    table.dropIndex(['asked_on'], 'contacts_asked_idx');
  });
  await knex.schema.alterTable('volunteers', table => {
    table.dropIndex(
      ['product_id', 'offered_on', 'id'],
      'volunteers_product_idx',
    );
  });
  await knex.schema.alterTable('insights', table => {
    table.dropIndex(['changed_at', 'id'], 'insights_changed_idx');
  });
};
