// @ts-check

const batchColumns = [
  'score_batch',
  'not_used_batch',
  'preference_batch',
  'load_batch',
  'frequency_batch',
  'time_saved_batch',
];

/**
 * Answers get the batch that each question was published in. On SQLite the table is
 * built anew without hidden row numbers: they would tell in which order people answered.
 *
 * @param {import('knex').Knex} knex
 */
async function addBatches(knex) {
  const isSqlite = String(knex.client.config.client).includes('sqlite');
  if (!isSqlite) {
    await knex.schema.alterTable('ratings', table => {
      batchColumns.forEach(column => table.string(column, 36));
      table.boolean('waiting').notNullable().defaultTo(true);
      table.boolean('has_comment').notNullable().defaultTo(true);
    });
    return;
  }
  const answers =
    'product_id, period, respondent_key, score, not_used, preference, load, frequency, minutes_low, minutes_likely, minutes_high, team_ref';
  await knex.raw(`create table ratings_by_key (
    product_id varchar(36) not null,
    period varchar(20) not null,
    respondent_key varchar(64) not null,
    score integer,
    not_used varchar(20),
    preference varchar(20),
    load integer,
    frequency varchar(20),
    minutes_low integer,
    minutes_likely integer,
    minutes_high integer,
    team_ref varchar(800),
    ${batchColumns.map(column => `${column} varchar(36),`).join('\n    ')}
    waiting boolean not null default true,
    has_comment boolean not null default true,
    primary key (product_id, period, respondent_key)
  ) without rowid`);
  await knex.raw(
    `insert into ratings_by_key (${answers}) select ${answers} from ratings`,
  );
  await knex.raw('drop table ratings');
  await knex.raw('alter table ratings_by_key rename to ratings');
}

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await addBatches(knex);
  // What a run has to look at; answers that are published or never will be are not in it.
  await knex.raw(
    'create index ratings_waiting_idx on ratings (period, product_id, respondent_key) where waiting',
  );

  await knex.schema.alterTable('periods', table => {
    table
      .boolean('closed')
      .notNullable()
      .defaultTo(false)
      .comment('Whether its last publication is done.');
  });

  await knex.schema.createTable('publications', table => {
    table.comment('A product of which something is published in a period.');
    table.string('product_id', 36).notNullable();
    table.string('period', 20).notNullable();
    table
      .integer('eligible')
      .notNullable()
      .comment('Members of the teams that used it, when the period ended.');
    table.primary(['product_id', 'period']);
    table.index(['period'], 'publications_period_idx');
  });

  await knex.schema.createTable('published_batches', table => {
    table.comment(
      'People published together. Never served: cells are sums of these.',
    );
    table.string('id', 36).primary().notNullable();
    table.string('product_id', 36).notNullable();
    table.string('period', 20).notNullable();
    table.string('question', 20).notNullable();
    table.string('team_ref', 800).comment('Absent: counted in all only.');
    table.integer('n').notNullable();
    table.text('sums').notNullable().comment('Whole numbers, as JSON.');
    table
      .boolean('comments_released')
      .notNullable()
      .defaultTo(false)
      .comment('Whether comments were released since.');
    table.index(
      ['product_id', 'period', 'question'],
      'published_batches_product_idx',
    );
  });

  await knex.schema.createTable('published_cells', table => {
    table.comment('Sums of whole batches: all that readers ever see.');
    table.string('product_id', 36).notNullable();
    table.string('period', 20).notNullable();
    table.string('cut', 800).notNullable().comment("'all', or a team.");
    table.string('question', 20).notNullable();
    table.integer('n').notNullable();
    table.text('sums').notNullable();
    table.primary(['product_id', 'period', 'cut', 'question']);
  });

  await knex.schema.createTable('published_comments', table => {
    table.comment('Confidential comments that are out; ids tell no order.');
    table.string('id', 36).primary().notNullable();
    table.string('product_id', 36).notNullable();
    table.string('period', 20).notNullable();
    table.string('respondent_key', 64).notNullable();
    table.text('body').notNullable();
    table.text('reply');
    table.integer('version').notNullable().defaultTo(0);
    table.boolean('hidden').notNullable().defaultTo(false);
    table
      .boolean('leaving')
      .notNullable()
      .defaultTo(false)
      .comment('Withdrawn or edited; goes with the next publication.');
    table.index(['product_id', 'id'], 'published_comments_product_idx');
    table.unique(['product_id', 'period', 'respondent_key']);
  });
  await knex.raw(
    'create index published_comments_leaving_idx on published_comments (product_id) where leaving',
  );

  await knex.schema.createTable('product_figures', table => {
    table.comment(
      'Figures worked out from cells, one row per area and period.',
    );
    table.string('product_id', 36).notNullable();
    table.string('area', 20).notNullable();
    table.string('starts_on', 10).notNullable();
    table.string('period', 20).notNullable();
    table.text('figures').notNullable().comment('JSON, as it is served.');
    table.boolean('newest').notNullable();
    table.double('difference').comment('Against the published period before.');
    table.double('p');
    table.double('ranking').comment('Mean shrunken towards all products.');
    table
      .string('verdict', 30)
      .comment('Corrected for how many products are compared.');
    table.primary(['product_id', 'area', 'starts_on']);
  });
  await knex.raw(
    'create unique index product_figures_newest_idx on product_figures (area, product_id) where newest',
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('product_figures');
  await knex.schema.dropTable('published_comments');
  await knex.schema.dropTable('published_cells');
  await knex.schema.dropTable('published_batches');
  await knex.schema.dropTable('publications');
  await knex.raw('alter table periods drop column closed');
  await knex.raw('drop index ratings_waiting_idx');
  for (const column of [...batchColumns, 'waiting', 'has_comment']) {
    await knex.raw(`alter table ratings drop column ${column}`);
  }
};
