import { Knex } from 'knex';
import { key } from '../../research/__testUtils__/desk';
import { contactRecord, volunteerRecord } from '../../research/vault/records';
import { Vault } from '../../research/vault/Vault';

const at = '2026-11-23T12:00:00.000Z';

/** Names somebody in every table that can name people, beside what the API would write. */
export async function nameEverywhere(
  knex: Knex,
  { userRef, productId }: { userRef: string; productId: string },
): Promise<void> {
  const id = (kind: string) => `${kind} of ${userRef.split('/')[1]}`;
  const item_id = id('item');
  const team_ref = `group:default/${userRef.split('/')[1]}s-team`;
  await knex('owner_messages').insert({
    id: id('message'),
    product_id: productId,
    author_ref: userRef,
    body: 'Can we talk?',
    created_at: at,
    status: 'new',
    version: 1,
  });
  await knex('choices').insert({
    product_id: productId,
    team_ref,
    choice: 'chosen',
    note: 'It fits.',
    actor_ref: userRef,
    version: 1,
  });
  await knex('choice_events').insert({
    product_id: productId,
    team_ref,
    step: 1,
    id: id('event'),
    at,
    kind: 'recorded',
    started_by: 'team',
    actor_ref: userRef,
  });
  await knex('roadmap_items').insert({
    id: item_id,
    root_id: item_id,
    title: 'Faster builds',
    problem: 'They take long.',
    status: 'idea',
    status_since: at,
    place: 0,
    is_internal: false,
    author_ref: userRef,
    created_at: at,
    changed_at: at,
    version: 1,
  });
  await knex('roadmap_demand').insert({
    item_id,
    team_ref,
    importance: 2,
    is_on_behalf: false,
    said_at: at,
    actor_ref: userRef,
  });
  await knex('roadmap_decisions').insert({
    id: id('decision'),
    item_id,
    step: 1,
    at,
    kind: 'suggested',
    decided_as: 'owner',
    actor_ref: userRef,
    is_against_demand: false,
    displaced_nothing: false,
    fields: '[]',
  });
  await knex('roadmap_evidence').insert({
    id: id('evidence'),
    item_id,
    is_for: true,
    kind: 'url',
    url: 'https://tickets.example/1',
    added_at: at,
    actor_ref: userRef,
  });
  await knex('roadmap_effects').insert({
    item_id,
    actor_ref: userRef,
    recorded_at: at,
    version: 1,
  });
  await knex('roadmap_comments').insert({
    id: id('comment'),
    item_id,
    text: `Yes, please, says ${userRef}`,
    is_owners: false,
    author_ref: userRef,
    written_at: at,
    version: 1,
  });
  await knex('roadmap_comment_reports').insert({
    comment_id: id('comment'),
    reporter_ref: userRef,
  });
  await knex('follows').insert({
    target_id: item_id,
    follower_ref: userRef,
    kind: 'item',
    since: at,
  });
  await knex('inbox_state').insert({
    kind: 'suggestion',
    entry_key: item_id,
    product_id: productId,
    state: 'new',
    assignee_ref: userRef,
    action: 'assign',
    before: JSON.stringify({ state: 'new', assigneeRef: userRef }),
    changed_at: at,
    actor_ref: userRef,
  });
  await knex('transfer_jobs').insert({
    id: id('import'),
    product_id: productId,
    starter_ref: userRef,
    state: 'done',
    ignored_columns: '[]',
    created_at: at,
  });
}

/** What the catalog says of people is the catalog's, and comes back from there. */
const catalogTables = ['catalog_entities', 'team_members', 'entity_owners'];

const vault = new Vault([key]);

/** In which tables people are named in what is sealed, and what it is sealed for. */
const sealedFor: Record<string, (id: string) => string> = {
  contact_log: contactRecord,
  volunteers: volunteerRecord,
};

/** The tables of the plugin that have a text somewhere in a row, sealed or not. */
export async function tablesWith(knex: Knex, text: string): Promise<string[]> {
  const isSqlite = String(knex.client.config.client).includes('sqlite');
  const names: string[] = isSqlite
    ? await knex('sqlite_master').where({ type: 'table' }).pluck('name')
    : await knex('information_schema.tables')
        .whereRaw('table_schema = current_schema()')
        .pluck('table_name');
  const found: string[] = [];
  for (const name of names.filter(table => !catalogTables.includes(table))) {
    const rows = await knex(name);
    const recordOf = sealedFor[name];
    const opened = recordOf
      ? rows.map(row =>
          vault.open(recordOf(row.id), {
            sealed: row.sealed,
            keyId: row.key_id,
          }),
        )
      : [];
    if (JSON.stringify([rows, opened]).includes(text)) {
      found.push(name);
    }
  }
  return found.sort();
}

/** Everything in the tables, to see that nothing changed. */
export async function everything(knex: Knex): Promise<string> {
  const rows: Record<string, unknown[]> = {};
  for (const table of [
    'choices',
    'choice_events',
    'contact_log',
    'contacts',
    'follows',
    'highlights',
    'inbox_state',
    'insights',
    'owner_messages',
    'participants',
    'published_comments',
    'rating_comments',
    'ratings',
    'research_notes',
    'roadmap_comment_reports',
    'roadmap_comments',
    'roadmap_decisions',
    'roadmap_demand',
    'roadmap_effects',
    'roadmap_evidence',
    'roadmap_items',
    'studies',
    'study_members',
    'transfer_jobs',
    'volunteers',
  ]) {
    rows[table] = (await knex(table)).map(row => JSON.stringify(row)).sort();
  }
  return JSON.stringify(rows, null, 1);
}
