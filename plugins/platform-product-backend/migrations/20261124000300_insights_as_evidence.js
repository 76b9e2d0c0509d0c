// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('roadmap_evidence', table => {
    table.string('insight_id', 36).comment('What was learnt from listening.');
    table.index(['insight_id', 'item_id'], 'roadmap_evidence_insight_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // A version before this one would read them as addresses.
  await knex('roadmap_evidence').where({ kind: 'insight' }).delete();
  await knex.schema.alterTable('roadmap_evidence', table => {
    table.dropIndex(['insight_id', 'item_id'], 'roadmap_evidence_insight_idx');
    table.dropColumn('insight_id');
  });
};
