import { isError } from '@backstage/errors';
import { Knex } from 'knex';
import { setImmediate } from 'timers/promises';
import {
  contactRecord,
  highlightRecord,
  insightEvidenceRecord,
  insightRecord,
  noteRecord,
  participantRecord,
  studyRecord,
  volunteerRecord,
} from '../vault/records';
import { Vault } from '../vault/Vault';

interface SealedRow {
  id: string;
  note_id: string;
  insight_id: string;
  sealed: string;
  key_id: string | null;
}

const recordOf: Record<string, (row: SealedRow) => string> = {
  studies: ({ id }) => studyRecord(id),
  research_notes: ({ id }) => noteRecord(id),
  participants: ({ id, note_id }) => participantRecord(note_id, id),
  highlights: ({ id, note_id }) => highlightRecord(note_id, id),
  volunteers: ({ id }) => volunteerRecord(id),
  contact_log: ({ id }) => contactRecord(id),
  insights: ({ id }) => insightRecord(id),
  insight_evidence: ({ id, insight_id }) =>
    insightEvidenceRecord(insight_id, id),
};

/** What a run came to. */
export interface RotationCounts extends Record<string, number> {
  resealed: number;
  /** Under a key that is configured no longer, or changed outside of the portal. */
  unreadable: number;
}

/** Encrypts anew what stands under a former key, or under none. */
export class Rotation {
  constructor(
    private readonly options: { knex: Knex; vault: Vault; chunk?: number },
  ) {}

  /** Goes on where another run was killed: what is done stands under the current key. */
  async run(): Promise<RotationCounts> {
    const counts: RotationCounts = { resealed: 0, unreadable: 0 };
    if (!this.options.vault.keepsText) {
      return counts;
    }
    for (const table of Object.keys(recordOf)) {
      let after = '';
      for (;;) {
        const rows = await this.outdated(table, after);
        if (rows.length === 0) {
          break;
        }
        for (const row of rows) {
          const outcome = await this.reseal(table, row);
          if (outcome) {
            counts[outcome] += 1;
          }
        }
        after = rows[rows.length - 1].id;
        await setImmediate();
      }
    }
    return counts;
  }

  private outdated(table: string, after: string): Promise<SealedRow[]> {
    const { knex, vault, chunk = 50 } = this.options;
    return knex(table)
      .whereNotNull('sealed')
      .where(some =>
        some.whereNull('key_id').orWhereNot('key_id', vault.currentKeyId),
      )
      .where('id', '>', after)
      .orderBy('id')
      .limit(chunk)
      .select('*');
  }

  private async reseal(
    table: string,
    row: SealedRow,
  ): Promise<keyof RotationCounts | undefined> {
    const { knex, vault } = this.options;
    const record = recordOf[table](row);
    try {
      const content = vault.open(record, {
        sealed: row.sealed,
        keyId: row.key_id,
      });
      const { sealed, keyId } = vault.seal(record, content);
      // Whoever wrote meanwhile wrote under the current key already.
      const done = await knex(table)
        .where({ id: row.id, sealed: row.sealed })
        .update({ sealed, key_id: keyId });
      return done > 0 ? 'resealed' : undefined;
    } catch (error) {
      if (isError(error) && error.name === 'ServiceUnavailableError') {
        return 'unreadable';
      }
      throw error;
    }
  }
}
