import { NamedRows } from '../subject/ByReference';

/** Where the roadmap names people. What others build on stays, without a name. */
export const keptAboutPeople: NamedRows[] = [
  {
    matter: 'suggestion',
    table: 'roadmap_items',
    column: 'author_ref',
    fate: 'dissociated',
    fields: {
      item: 'id',
      title: 'title',
      text: 'problem',
      team: 'suggested_for',
      state: 'status',
      at: 'created_at',
    },
    // Owners edited it and took it from the public: the words are theirs by then.
    hidden: { by: 'is_internal', fields: ['title', 'text'] },
  },
  {
    matter: 'demand',
    table: 'roadmap_demand',
    column: 'actor_ref',
    fate: 'dissociated',
    fields: {
      item: 'item_id',
      team: 'team_ref',
      importance: 'importance',
      text: 'source',
      at: 'said_at',
    },
  },
  {
    matter: 'decision',
    table: 'roadmap_decisions',
    column: 'actor_ref',
    fate: 'dissociated',
    fields: {
      item: 'item_id',
      kind: 'kind',
      state: 'to_status',
      text: 'public_note',
      reason: 'reason_text',
      at: 'at',
    },
  },
  {
    matter: 'evidence',
    table: 'roadmap_evidence',
    column: 'actor_ref',
    fate: 'dissociated',
    fields: {
      item: 'item_id',
      kind: 'kind',
      link: 'url',
      text: 'note',
      at: 'added_at',
    },
  },
  {
    matter: 'effect',
    table: 'roadmap_effects',
    column: 'actor_ref',
    fate: 'dissociated',
    fields: { item: 'item_id', at: 'recorded_at' },
  },
  {
    // As if they had removed it: that there was one stays, what it said does not.
    matter: 'item-comment',
    table: 'roadmap_comments',
    column: 'author_ref',
    fate: 'deleted',
    fields: {
      item: 'item_id',
      team: 'team_ref',
      text: 'text',
      at: 'written_at',
    },
    leaves: (knex, { now }) => ({
      author_ref: null,
      text: null,
      team_ref: null,
      edited_at: now.toISOString(),
      version: knex.raw('version + 1'),
    }),
  },
  {
    matter: 'comment-report',
    table: 'roadmap_comment_reports',
    column: 'reporter_ref',
    fate: 'deleted',
    fields: { item: 'comment_id' },
  },
  {
    matter: 'follow',
    table: 'follows',
    column: 'follower_ref',
    fate: 'deleted',
    fields: { kind: 'kind', item: 'target_id', at: 'since' },
  },
];
