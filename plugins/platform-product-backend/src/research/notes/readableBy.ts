import { Knex } from 'knex';
import { Clause } from '../../permissions/combineClauses';

/** Somebody who asks for notes. */
export interface NoteReader {
  userRef: string;
  /** What a policy leaves of what is theirs; absent where that is all. */
  within?: Clause;
}

/** Whoever a question for notes is asked for: its author, or a named member of its study. */
export const readableBy =
  ({ userRef, within }: NoteReader) =>
  (query: Knex.QueryBuilder) => {
    query.where(some =>
      some.where('research_notes.author_ref', userRef).orWhereExists(members =>
        members
          .from('study_members')
          .whereRaw('study_members.study_id = research_notes.study_id')
          .where('study_members.member_ref', userRef)
          .select(1 as any),
      ),
    );
    narrow(query, within);
  };

/**
 * The same for lists. No index answers an "or" of two tables: each half is found by its own,
 * so that nobody goes through everybody's notes for theirs.
 */
export const listReadableBy =
  ({ userRef, within }: NoteReader) =>
  (query: Knex.QueryBuilder) => {
    query.whereIn('research_notes.id', either =>
      either
        .from('research_notes as own')
        .where('own.author_ref', userRef)
        .select('own.id')
        .unionAll(shared =>
          shared
            .from('study_members')
            .join(
              'research_notes as its',
              'its.study_id',
              'study_members.study_id',
            )
            .where('study_members.member_ref', userRef)
            .select('its.id'),
        ),
    );
    narrow(query, within);
  };

function narrow(query: Knex.QueryBuilder, within?: Clause): void {
  if (within) {
    query.where(within);
  }
}
