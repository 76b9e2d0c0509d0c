import { Knex } from 'knex';

/** Whoever a question for notes is asked for: its author, or a named member of its study. */
export const readableBy = (reader: string) => (query: Knex.QueryBuilder) =>
  query.where(some =>
    some.where('research_notes.author_ref', reader).orWhereExists(members =>
      members
        .from('study_members')
        .whereRaw('study_members.study_id = research_notes.study_id')
        .where('study_members.member_ref', reader)
        .select(1 as any),
    ),
  );

/**
 * The same for lists. No index answers an "or" of two tables: each half is found by its own,
 * so that nobody goes through everybody's notes for theirs.
 */
export const listReadableBy = (reader: string) => (query: Knex.QueryBuilder) =>
  query.whereIn('research_notes.id', either =>
    either
      .from('research_notes as own')
      .where('own.author_ref', reader)
      .select('own.id')
      .unionAll(shared =>
        shared
          .from('study_members')
          .join(
            'research_notes as its',
            'its.study_id',
            'study_members.study_id',
          )
          .where('study_members.member_ref', reader)
          .select('its.id'),
      ),
  );
