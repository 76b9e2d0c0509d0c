// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('choices', table => {
    table
      .string('would_change_item', 36)
      .comment('The roadmap item that would change their mind.');
    table.index(['would_change_item'], 'choices_would_change_item_idx');
  });

  await knex.schema.alterTable('reconsiderations', table => {
    table
      .string('item_id', 36)
      .comment('The roadmap item that shipped; NULL when owners asked.');
    // Any number of times without an item: NULLs are never the same.
    table.unique(['product_id', 'team_ref', 'item_id'], {
      indexName: 'reconsiderations_item_idx',
    });
  });

  await knex.schema.createTable('roadmap_effects', table => {
    table.comment('What owners measured of the goal of an item.');
    table.string('item_id', 36).primary().notNullable();
    table.double('before_value');
    table.string('before_on', 10);
    table.text('before_source');
    table.double('after_value');
    table.string('after_on', 10);
    table.text('after_source');
    table.string('actor_ref', 800);
    table.string('recorded_at', 24).notNullable();
    table.integer('version').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('roadmap_effects');
  await knex.schema.alterTable('reconsiderations', table => {
    table.dropUnique(
      ['product_id', 'team_ref', 'item_id'],
      'reconsiderations_item_idx',
    );
    table.dropColumn('item_id');
  });
  await knex.schema.alterTable('choices', table => {
    table.dropIndex(['would_change_item'], 'choices_would_change_item_idx');
    table.dropColumn('would_change_item');
  });
};
