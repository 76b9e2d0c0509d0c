// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('choices', table => {
    table.comment('What a team says of a product as it stands.');
    table.string('product_id', 36).notNullable();
    table.string('team_ref', 800).notNullable();
    // NULL after it was taken back: the version must go on counting.
    table.string('choice', 20);
    table.string('basis', 20);
    table.text('required_by');
    table.string('if_optional', 10);
    table.string('alternative_ref', 800);
    table.text('alternative_name');
    table.boolean('alternative_nothing');
    table
      .text('alternative_key')
      .comment(
        'What makes two alternatives one: a reference or a folded name.',
      );
    table.string('main_reason', 30);
    table.string('second_reason', 30);
    table.text('reason_text');
    table.text('would_change');
    table.string('look_again', 10);
    table.text('note');
    table.string('started_by', 20);
    table.string('since', 24);
    table.string('confirmed_at', 24);
    table
      .string('changed_at', 24)
      .comment('When the last change was made; NULL after an undo.');
    table.string('actor_ref', 800).comment('Shown to the own team only.');
    table.text('answer').comment('What the owners answer to an opt-out.');
    table.string('answered_at', 24);
    table.integer('answer_version').notNullable().defaultTo(0);
    table.integer('version').notNullable();
    table.primary(['product_id', 'team_ref']);
    table.index(['team_ref', 'product_id'], 'choices_team_idx');
  });

  await knex.schema.createTable('choice_events', table => {
    table.comment('Append-only and public, but for who recorded it.');
    table.string('product_id', 36).notNullable();
    table.string('team_ref', 800).notNullable();
    table.integer('step').notNullable().comment('The version it made.');
    table.string('id', 36).notNullable().unique();
    table.string('at', 24).notNullable();
    table.string('kind', 20).notNullable();
    table.text('before').comment('JSON of the whole record; NULL: none.');
    table.text('after').comment('JSON of the whole record; NULL: none.');
    table.string('started_by', 20).notNullable();
    table.string('actor_ref', 800);
    table.primary(['product_id', 'team_ref', 'step']);
  });

  await knex.schema.createTable('choice_spells', table => {
    table.comment(
      'How long teams used a product by choice, because they had to, or did without.',
    );
    table.string('id', 36).primary().notNullable();
    table.string('product_id', 36).notNullable();
    table.string('team_ref', 800).notNullable();
    table
      .string('kind', 20)
      .notNullable()
      .comment('free, required, opted-out.');
    table
      .string('origin_on', 10)
      .notNullable()
      .comment('Since when it has been in use without a break.');
    table.string('entered_on', 10).notNullable();
    table
      .integer('entry_month')
      .notNullable()
      .comment('Whole months from origin to entry.');
    table.string('left_on', 10);
    table.integer('exit_month').comment('Whole months from origin to leaving.');
    table
      .string('outcome', 20)
      .comment('What came next: opted-out, chosen, required, other.');
    table
      .string('opened_by', 36)
      .notNullable()
      .comment('Event or requirement.');
    table.string('closed_by', 36);
    table.index(
      ['product_id', 'kind', 'left_on', 'origin_on', 'entry_month'],
      'choice_spells_product_idx',
    );
    table.index(
      ['product_id', 'team_ref', 'left_on'],
      'choice_spells_team_idx',
    );
  });

  await knex.schema.createTable('reconsiderations', table => {
    table.comment(
      'That owners asked a team to think again, and what came of it.',
    );
    table.string('id', 36).primary().notNullable();
    table.string('product_id', 36).notNullable();
    table.string('team_ref', 800).notNullable();
    table.string('asked_at', 24).notNullable();
    table.text('text').notNullable();
    table.string('outcome', 20);
    table.string('outcome_at', 24);
    table.index(
      ['product_id', 'team_ref', 'asked_at'],
      'reconsiderations_team_idx',
    );
  });

  await knex.schema.createTable('alternative_aliases', table => {
    table.comment(
      'Names of alternatives that the owners of a product put together.',
    );
    table.string('product_id', 36).notNullable();
    table.string('alias_key', 550).notNullable().comment('The folded name.');
    table.text('name').notNullable();
    table.string('means_ref', 800);
    table.text('means_name');
    table.text('means_key').notNullable();
    table.primary(['product_id', 'alias_key']);
  });

  await knex.schema.createTable('alternative_figures', table => {
    table.comment('What is used instead, across products, as it is served.');
    table.text('alternative_key').primary().notNullable();
    table.integer('teams').notNullable();
    table.integer('developers').notNullable();
    table.text('figures').notNullable().comment('JSON.');
    table.index(
      ['teams', 'developers', 'alternative_key'],
      'alternative_figures_order_idx',
    );
  });

  await knex.schema.createTable('adoption_inputs', table => {
    table.comment(
      'Counts changes of what figures are worked out from; product_id "" counts those of the catalog.',
    );
    table.string('product_id', 36).primary().notNullable();
    table.bigInteger('version').notNullable();
  });

  await knex.schema.createTable('adoption_figures', table => {
    table.comment(
      'Figures as they are served, with the inputs they were worked out from; product_id "" compares all products.',
    );
    table.string('product_id', 36).primary().notNullable();
    table.bigInteger('input_version').notNullable();
    table.bigInteger('catalog_version').notNullable();
    table
      .string('valid_until', 24)
      .notNullable()
      .comment('When time alone changes them.');
    table.text('figures').notNullable().comment('JSON.');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('adoption_figures');
  await knex.schema.dropTable('adoption_inputs');
  await knex.schema.dropTable('alternative_figures');
  await knex.schema.dropTable('alternative_aliases');
  await knex.schema.dropTable('reconsiderations');
  await knex.schema.dropTable('choice_spells');
  await knex.schema.dropTable('choice_events');
  await knex.schema.dropTable('choices');
};
