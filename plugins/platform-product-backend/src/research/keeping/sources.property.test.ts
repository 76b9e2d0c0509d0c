import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import fc from 'fast-check';
import { Knex } from 'knex';
import { openDatabase } from '../../database/openDatabase';
import { ParticipantStore } from '../notes/ParticipantStore';
import { linkedTo } from '../participations/linkedTo';
import {
  ada,
  author,
  insightId,
  Life,
  noteIds,
  participantKeys,
  step,
} from './__testUtils__/Life';

jest.setTimeout(300_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

async function empty(knex: Knex) {
  for (const table of [
    'insight_evidence',
    'highlights',
    'participants',
    'research_note_products',
    'research_notes',
  ]) {
    await knex(table).delete();
  }
}

describe.each(databases.eachSupportedId())('on %s', id => {
  it('no highlight and no quote is ever left whose source is gone', async () => {
    const client = await databases.init(id);
    const knex = await openDatabase(
      mockServices.database.mock({ getClient: async () => client }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 5, maxLength: 25 }),
        async steps => {
          await empty(knex);
          const life = new Life(knex);
          for (const noteId of noteIds) {
            await life.go({
              do: 'write',
              note: noteId,
              text: 'ab ab äb',
              days: 4,
            });
          }
          for (const happens of steps) {
            await life.go(happens);
            const ids = await knex('highlights')
              .distinct('note_id')
              .pluck('note_id');
            for (const noteId of ids) {
              const source = await life.notes.find(noteId, { userRef: author });
              for (const {
                start,
                end,
                quote,
                participantId,
              } of await life.highlights.of(noteId)) {
                expect(source?.body?.slice(start, end)).toBe(quote);
                expect(source?.participants.map(one => one.id)).toContain(
                  participantId,
                );
              }
            }
            const citations =
              (await life.citations.of([insightId])).get(insightId) ?? [];
            for (const { source, text: cited } of citations) {
              expect(cited === undefined).toBe(source === undefined);
              const kept =
                source &&
                (await life.highlights.find(source.noteId, source.highlightId));
              expect(kept?.id).toBe(source?.highlightId);
            }
            // What was measured stands in the note, and is gone with it.
            expect(
              await knex('research_notes')
                .whereNotNull('gone')
                .whereNotNull('sealed'),
            ).toEqual([]);
            const parts = await knex('participants')
              .distinct('note_id')
              .pluck('note_id');
            expect(
              await knex('research_notes')
                .whereIn('id', parts)
                .whereNull('gone')
                .pluck('id'),
            ).toHaveLength(parts.length);
            // Whoever had themselves forgotten has no part in anything, and no note.
            const remembered: Record<string, () => Promise<unknown[]>> = {
              [ada]: () =>
                linkedTo(ada, {
                  keys: participantKeys,
                  participants: new ParticipantStore(knex, life.vault),
                }),
              [author]: () =>
                knex('research_notes').where({ author_ref: author }),
            };
            const left =
              happens.do === 'forget' ? await remembered[happens.of]() : [];
            expect([happens, left]).toEqual([happens, []]);
          }
        },
      ),
      { numRuns: id === 'SQLITE_3' ? 150 : 40 },
    );
  });
});
