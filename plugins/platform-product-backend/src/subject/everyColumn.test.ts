import { TestDatabases } from '@backstage/backend-test-utils';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

/** Columns by which a table finds or names a person; each is told and erased in its area. */
const people = [
  'choice_events.actor_ref',
  'choices.actor_ref',
  'contacts.user_key',
  'follows.follower_ref',
  'inbox_state.actor_ref',
  'inbox_state.assignee_ref',
  'insights.author_ref',
  'mandates.owner_ref',
  'owner_messages.author_ref',
  'participants.user_key',
  'published_comments.respondent_key',
  'rating_comments.respondent_key',
  'ratings.respondent_key',
  'research_notes.author_ref',
  'roadmap_comment_reports.reporter_ref',
  'roadmap_comments.author_ref',
  'roadmap_decisions.actor_ref',
  'roadmap_demand.actor_ref',
  'roadmap_effects.actor_ref',
  'roadmap_evidence.actor_ref',
  'roadmap_items.author_ref',
  'studies.started_by',
  'study_members.member_ref',
  'transfer_jobs.starter_ref',
  'volunteers.user_key',
];

/** Of the catalog: they end there. */
const catalog = ['entity_owners.owner_ref', 'team_members.member_ref'];

/** References and keys of something else: products, groups, replicas, events, names. */
const others =
  /(team|product|entity|group|means|alternative)_ref$|alternative_key|alias_key|means_key|entry_key|claimed_by|answered_by|required_by|started_by$|opened_by|closed_by/;

describe('what could name a person', () => {
  it.each(databases.eachSupportedId())(
    'is told and erased, column by column, on %s',
    async id => {
      const knex = await migratedDatabase(databases, id);
      const tables: string[] = await knex('sqlite_master')
        .where({ type: 'table' })
        .whereNot('name', 'like', 'roadmap_search%')
        .pluck('name');
      const found: string[] = [];
      for (const table of tables) {
        const columns = Object.keys(await knex(table).columnInfo());
        found.push(
          ...columns
            .filter(column => /_(ref|by|key)$/.test(column))
            .map(column => `${table}.${column}`),
        );
      }
      // Whoever adds a column adds it here, and to what its area tells and erases.
      expect(
        found
          .filter(
            column =>
              people.includes(column) ||
              catalog.includes(column) ||
              !others.test(column),
          )
          .sort(),
      ).toEqual([...people, ...catalog].sort());
    },
  );
});
