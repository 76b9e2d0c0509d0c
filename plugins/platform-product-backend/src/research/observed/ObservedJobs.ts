import { ObservedMinutes } from 'backstage-plugin-platform-product-common';
import {
  Calibration,
  calibrationOf,
} from 'backstage-plugin-platform-product-common/statistics';
import { Knex } from 'knex';
import { noteRecord } from '../vault/records';
import { Vault } from '../vault/Vault';

/** Of fewer, what one of them is like would show. */
const leastParticipants = 3;

interface ShadowingRow {
  id: string;
  sealed: string;
  key_id: string | null;
}

/**
 * Tells how far what people say of time saved is from what was measured beside them; hands out
 * no note. Read when figures are published, and never for a reader: between two publications
 * nobody sees it change with a note.
 */
export class ObservedJobs {
  constructor(private readonly vault: Vault) {}

  /**
   * @param tx - the transaction that publishes
   * @returns undefined while too little was observed, or of too few people
   */
  async calibration(
    tx: Knex,
    productId: string,
  ): Promise<Calibration | undefined> {
    const rows: ShadowingRow[] = await tx('research_notes')
      .join(
        'research_note_products',
        'research_note_products.note_id',
        'research_notes.id',
      )
      .where({ product_id: productId, method: 'shadowing' })
      .whereNull('gone')
      .select('research_notes.id', 'sealed', 'key_id');
    const found = rows.flatMap(row =>
      this.observedIn(row).map(job => ({ ...job, noteId: row.id })),
    );
    const participants = new Set(
      found.map(({ noteId, code }) => `${noteId} ${code}`),
    );
    return participants.size < leastParticipants
      ? undefined
      : calibrationOf(
          found.map(({ saidMinutes, observedMinutes }) => ({
            said: saidMinutes,
            observed: observedMinutes,
          })),
        );
  }

  private observedIn({ id, sealed, key_id }: ShadowingRow): ObservedMinutes[] {
    // Under a key that is gone: nobody can tell any more what was measured.
    return (
      this.vault.openIfItOpens<{ observed?: ObservedMinutes[] }>(
        noteRecord(id),
        { sealed, keyId: key_id },
      )?.observed ?? []
    );
  }
}
