// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  /** @param {import('knex').Knex.CreateTableBuilder} table */
  const sealed = table => {
    table
      .text('sealed')
      .comment(
        'JSON of all that was written, encrypted; null once it is gone.',
      );
    table
      .string('key_id', 16)
      .comment('The key it is encrypted under; null where there was none.');
  };

  await knex.schema.createTable('insights', table => {
    table.comment('What was learnt from listening.');
    table.string('id', 36).primary().notNullable();
    table.string('author_ref', 800);
    table.string('study_id', 36);
    table.string('job_id', 36);
    table.string('status', 10).notNullable();
    sealed(table);
    table.integer('supporting').notNullable();
    table.integer('refuting').notNullable();
    table.integer('participants').notNullable();
    table.integer('teams').notNullable();
    table.string('published_on', 10);
    table.string('created_at', 24).notNullable();
    table.string('changed_at', 24).notNullable();
    table.integer('version').notNullable();
    table.index(['author_ref', 'changed_at', 'id'], 'insights_author_idx');
    table.index(['study_id', 'changed_at', 'id'], 'insights_study_idx');
    table.index(['status', 'changed_at', 'id'], 'insights_status_idx');
    table.index(['key_id', 'id'], 'insights_key_idx');
  });

  await knex.schema.createTable('insight_products', table => {
    table.string('insight_id', 36).notNullable();
    table.string('product_id', 36).notNullable();
    table.primary(['insight_id', 'product_id']);
    table.index(['product_id', 'insight_id'], 'insight_products_product_idx');
  });

  await knex.schema.createTable('insight_evidence', table => {
    table.comment('Highlights that support or refute an insight.');
    table.string('id', 36).primary().notNullable();
    table.string('insight_id', 36).notNullable();
    table.integer('place').notNullable();
    table.string('direction', 10).notNullable();
    table.string('method', 20).notNullable();
    table.string('held_in', 7).notNullable();
    table.string('note_id', 36).comment('Null once it is gone.');
    table.string('highlight_id', 36).comment('Null once it is gone.');
    sealed(table);
    table.index(['insight_id', 'place'], 'insight_evidence_insight_idx');
    table.index(['note_id', 'highlight_id'], 'insight_evidence_note_idx');
    table.index(['key_id', 'id'], 'insight_evidence_key_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of ['insight_evidence', 'insight_products', 'insights']) {
    await knex.schema.dropTable(table);
  }
};
