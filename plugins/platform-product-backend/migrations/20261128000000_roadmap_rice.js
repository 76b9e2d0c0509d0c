// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('roadmap_items', table => {
    table
      .double('rice_score')
      .notNullable()
      .defaultTo(-1)
      .comment('Of rice and effort, to order by; -1 without one of them.');
    table.index(['rice_score', 'id'], 'roadmap_items_rice_idx');
  });
  const scored = await knex('roadmap_items')
    .whereNotNull('rice')
    .where('effort', '>', 0)
    .select('id', 'rice', 'effort');
  for (const { id, rice, effort } of scored) {
    const { reach, impact, confidence } = JSON.parse(rice);
    await knex('roadmap_items')
      .where({ id })
      .update({ rice_score: (reach * impact * confidence) / effort });
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('roadmap_items', table => {
    table.dropIndex(['rice_score', 'id'], 'roadmap_items_rice_idx');
    table.dropColumn('rice_score');
  });
};
