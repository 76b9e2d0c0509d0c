import { Knex } from 'knex';
import { whereAnyOf } from '../../database/anyOf';
import { StoredCitation } from './CitedSources';

/**
 * Which citations may be quoted as of now. What was agreed to may have been narrowed after
 * something was cited or published; it counts from that moment on.
 */
export async function quotesAgreedTo(
  knex: Knex,
  citations: StoredCitation[],
): Promise<Set<string>> {
  const sources = citations.flatMap(({ source }) => source ?? []);
  if (sources.length === 0) {
    return new Set();
  }
  const participants: Array<{ id: string; note_id: string; quotes: string }> =
    await knex('participants')
      .where(some =>
        whereAnyOf(some, 'note_id', [
          ...new Set(sources.map(({ noteId }) => noteId)),
        ]),
      )
      .select('id', 'note_id', 'quotes');
  const highlights: Array<{ id: string; participant_id: string | null }> =
    await knex('highlights')
      .where(some =>
        whereAnyOf(
          some,
          'id',
          sources.map(({ highlightId }) => highlightId),
        ),
      )
      .select('id', 'participant_id');
  const speakers = new Map(
    highlights.map(({ id, participant_id }) => [id, participant_id]),
  );
  return new Set(
    citations
      .filter(
        ({ source }) =>
          source &&
          speakers.has(source.highlightId) &&
          participants
            .filter(({ note_id }) => note_id === source.noteId)
            .filter(({ id }) => (speakers.get(source.highlightId) ?? id) === id)
            .every(({ quotes }) => quotes !== 'none'),
      )
      .map(({ id }) => id),
  );
}
