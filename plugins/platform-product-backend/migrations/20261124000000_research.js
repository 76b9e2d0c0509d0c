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

  await knex.schema.createTable('studies', table => {
    table.string('id', 36).primary().notNullable();
    table.string('started_by', 800);
    sealed(table);
    table.string('created_at', 24).notNullable();
    table.integer('version').notNullable();
    table.index(['key_id', 'id'], 'studies_key_idx');
  });

  await knex.schema.createTable('study_members', table => {
    table.comment('Who reads every note of a study, by name.');
    table.string('study_id', 36).notNullable();
    table.string('member_ref', 800).notNullable();
    table.primary(['study_id', 'member_ref']);
    table.index(['member_ref', 'study_id'], 'study_members_member_idx');
  });

  await knex.schema.createTable('study_products', table => {
    table.string('study_id', 36).notNullable();
    table.string('product_id', 36).notNullable();
    table.primary(['study_id', 'product_id']);
  });

  await knex.schema.createTable('research_notes', table => {
    table.string('id', 36).primary().notNullable();
    table.string('author_ref', 800);
    table.string('study_id', 36);
    table.string('method', 20).notNullable();
    table.string('held_on', 10).notNullable();
    table.string('job_id', 36);
    table.string('kept_until', 10).notNullable();
    table.string('gone', 10).comment('Why only this row is left.');
    sealed(table);
    table.string('created_at', 24).notNullable();
    table.string('changed_at', 24).notNullable();
    table.integer('version').notNullable();
    table.index(
      ['author_ref', 'created_at', 'id'],
      'research_notes_author_idx',
    );
    table.index(['study_id', 'created_at', 'id'], 'research_notes_study_idx');
    table.index(['kept_until', 'id'], 'research_notes_kept_idx');
    table.index(['key_id', 'id'], 'research_notes_key_idx');
  });

  await knex.schema.createTable('research_note_products', table => {
    table.string('note_id', 36).notNullable();
    table.string('product_id', 36).notNullable();
    table.primary(['note_id', 'product_id']);
    table.index(
      ['product_id', 'note_id'],
      'research_note_products_product_idx',
    );
  });

  await knex.schema.createTable('participants', table => {
    table.comment('Who a note is about, as a code, and what they agreed to.');
    table.string('id', 36).primary().notNullable();
    table.string('note_id', 36).notNullable();
    table.integer('place').notNullable();
    sealed(table);
    table
      .string('user_key', 64)
      .comment(
        'Keyed hash by which they find their part; of each note another.',
      );
    table.string('quotes', 10).notNullable();
    table.boolean('follow_up').notNullable();
    table.string('kept_until', 10).notNullable();
    table.index(['note_id', 'place'], 'participants_note_idx');
    table.index(['key_id', 'id'], 'participants_key_idx');
  });
  // Most are not linked, and whoever looks for theirs goes through those that are.
  await knex.raw(
    'create index participants_linked_idx on participants (id) where user_key is not null',
  );

  await knex.schema.createTable('highlights', table => {
    table.string('id', 36).primary().notNullable();
    table.string('note_id', 36).notNullable();
    table.string('participant_id', 36);
    sealed(table);
    table.string('created_at', 24).notNullable();
    table.integer('version').notNullable();
    table.index(['note_id', 'id'], 'highlights_note_idx');
    table.index(['key_id', 'id'], 'highlights_key_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'highlights',
    'participants',
    'research_note_products',
    'research_notes',
    'study_products',
    'study_members',
    'studies',
  ]) {
    await knex.schema.dropTable(table);
  }
};
