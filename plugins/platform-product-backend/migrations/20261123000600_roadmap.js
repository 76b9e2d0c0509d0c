// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isSqlite = String(knex.client.config.client).includes('sqlite');

  await knex.schema.createTable('roadmap_items', table => {
    table.comment('What is asked for and planned.');
    table.string('id', 36).primary().notNullable();
    table.text('title').notNullable();
    table.text('problem').notNullable();
    table.string('status', 20).notNullable();
    table.string('status_since', 24).notNullable();
    table
      .double('place')
      .notNullable()
      .comment('Order within a status; two may be equal, then the id decides.');
    table.string('origin', 20);
    table.boolean('is_internal').notNullable();
    table.string('author_ref', 800).comment('Who suggested it; never shown.');
    table.string('suggested_for', 800).comment('The team it was said for.');
    table.string('job_id', 36);
    table.text('outcome').comment('JSON.');
    table.text('asks').comment('JSON.');
    table.text('rice').comment('JSON.');
    table.double('effort').comment('Weeks of one person.');
    table.string('external_deadline', 10);
    table.text('internal_note').comment('For owners only, and in no search.');
    table.string('merged_into', 36);
    table
      .string('root_id', 36)
      .notNullable()
      .comment('Where following merged_into ends; its own id when not merged.');
    // What was said last when it was shipped or declined.
    table.string('closed_at', 24);
    table.text('public_note');
    table.text('instead_you_can');
    table.text('revisit');
    // Of the whole merged tree, for its root; worked out with every change of demand.
    table.integer('demand_teams').notNullable().defaultTo(0);
    table.integer('demand_points').notNullable().defaultTo(0);
    table.integer('demand_developers').notNullable().defaultTo(0);
    table.integer('demand_on_behalf').notNullable().defaultTo(0);
    table.string('created_at', 24).notNullable();
    table
      .string('changed_at', 24)
      .notNullable()
      .comment('When somebody last edited or moved it.');
    table.integer('version').notNullable();
    table.index(['status', 'place', 'id'], 'roadmap_items_place_idx');
    table.index(['root_id'], 'roadmap_items_root_idx');
    table.index(['created_at', 'id'], 'roadmap_items_created_idx');
    table.index(['changed_at', 'id'], 'roadmap_items_changed_idx');
    table.index(
      ['demand_points', 'demand_teams', 'id'],
      'roadmap_items_demand_idx',
    );
  });
  // What hides from some and what points to another is little, and asked for in each list.
  await knex.raw(
    'create index roadmap_items_internal_idx on roadmap_items (id) where is_internal',
  );
  await knex.raw(
    'create index roadmap_items_merged_idx on roadmap_items (merged_into) where merged_into is not null',
  );

  await knex.schema.createTable('roadmap_item_products', table => {
    table.string('item_id', 36).notNullable();
    table.string('product_id', 36).notNullable();
    table.primary(['item_id', 'product_id']);
    table.index(['product_id', 'item_id'], 'roadmap_item_products_product_idx');
  });

  await knex.schema.createTable('roadmap_demand', table => {
    table.comment(
      'What each team says of an item; rows stay when items merge.',
    );
    table.string('item_id', 36).notNullable();
    table.string('team_ref', 800).notNullable();
    table.integer('importance').notNullable();
    table.boolean('is_on_behalf').notNullable();
    table.text('source').comment('Where an owner had it from.');
    table.string('said_at', 24).notNullable();
    table.string('actor_ref', 800);
    table.primary(['item_id', 'team_ref']);
    table.index(['team_ref', 'item_id'], 'roadmap_demand_team_idx');
  });

  await knex.schema.createTable('roadmap_decisions', table => {
    table.comment('What became of an item, step by step. Append-only.');
    table.string('id', 36).primary().notNullable();
    table.string('item_id', 36).notNullable();
    table.integer('step').notNullable();
    table.string('at', 24).notNullable();
    table.string('kind', 20).notNullable();
    table.string('decided_as', 10).notNullable();
    table.string('actor_ref', 800);
    table.string('from_status', 20);
    table.string('to_status', 20);
    table.text('public_note');
    table.text('instead_you_can');
    table.text('revisit');
    table.string('reason', 30);
    table.text('reason_text');
    table.boolean('is_against_demand').notNullable();
    table.boolean('displaced_nothing').notNullable();
    table.string('displaced_id', 36);
    table.string('related_id', 36);
    table.text('fields').notNullable().comment('JSON: what an edit changed.');
    table.text('before').comment('JSON: what an undo brings back.');
    table.unique(['item_id', 'step'], {
      indexName: 'roadmap_decisions_step_idx',
    });
    table.index(['at', 'item_id'], 'roadmap_decisions_at_idx');
  });

  await knex.schema.createTable('roadmap_evidence', table => {
    table.string('id', 36).primary().notNullable();
    table.string('item_id', 36).notNullable();
    table.boolean('is_for').notNullable();
    table.string('kind', 20).notNullable();
    table.string('product_id', 36);
    table.string('period', 10);
    table.string('team_ref', 800);
    table.text('url');
    table.text('url_title');
    table.text('note');
    table.string('added_at', 24).notNullable();
    table.string('actor_ref', 800);
    table.index(['item_id', 'added_at', 'id'], 'roadmap_evidence_item_idx');
  });

  await knex.schema.createTable('roadmap_comments', table => {
    table.string('id', 36).primary().notNullable();
    table.string('item_id', 36).notNullable();
    table.text('text').comment('Null once it was removed.');
    table.string('team_ref', 800);
    table.boolean('is_owners').notNullable();
    table.string('author_ref', 800);
    table.string('written_at', 24).notNullable();
    table.string('edited_at', 24);
    table.integer('version').notNullable();
    table.index(['item_id', 'written_at', 'id'], 'roadmap_comments_item_idx');
  });

  await knex.schema.createTable('roadmap_comment_reports', table => {
    table.string('comment_id', 36).notNullable();
    table.string('reporter_ref', 800).notNullable();
    table.primary(['comment_id', 'reporter_ref']);
  });

  await knex.schema.createTable('follows', table => {
    table.comment('Who wants to hear of a product or an item.');
    table.string('target_id', 36).notNullable();
    table.string('follower_ref', 800).notNullable();
    table.string('kind', 10).notNullable().comment('product or item.');
    table.string('since', 24).notNullable();
    table.primary(['target_id', 'follower_ref']);
    table.index(['follower_ref', 'kind'], 'follows_follower_idx');
  });

  // Which teams somebody is in is part of each answer about a roadmap.
  await knex.schema.alterTable('team_members', table => {
    table.index(['member_ref', 'team_ref'], 'team_members_member_idx');
  });

  // What is searched is what everybody who sees the item may read, and nothing else.
  if (isSqlite) {
    await knex.raw(
      `create virtual table roadmap_search using fts5(item_id unindexed, title, problem, tokenize = 'unicode61 remove_diacritics 2')`,
    );
  } else {
    await knex.raw('alter table roadmap_items add column search tsvector');
    await knex.raw(
      'create index roadmap_items_search_idx on roadmap_items using gin (search)',
    );
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('team_members', table => {
    table.dropIndex([], 'team_members_member_idx');
  });
  await knex.schema.dropTableIfExists('roadmap_search');
  for (const table of [
    'follows',
    'roadmap_comment_reports',
    'roadmap_comments',
    'roadmap_evidence',
    'roadmap_decisions',
    'roadmap_demand',
    'roadmap_item_products',
    'roadmap_items',
  ]) {
    await knex.schema.dropTable(table);
  }
};
