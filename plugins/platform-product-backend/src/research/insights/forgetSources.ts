import { Knex } from 'knex';

/**
 * Takes the words of a note, or of one of its highlights, from every insight that cites
 * them, published or not, and all that leads back to it. That it was cited stays. For the
 * transaction in which the source itself goes.
 */
export async function forgetSources(
  knex: Knex,
  noteId: string,
  highlightId?: string,
): Promise<void> {
  await knex('insight_evidence')
    .where({
      note_id: noteId,
      ...(highlightId !== undefined && { highlight_id: highlightId }),
    })
    .update({ note_id: null, highlight_id: null, sealed: null, key_id: null });
}
