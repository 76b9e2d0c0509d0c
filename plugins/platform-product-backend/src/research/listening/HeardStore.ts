import { Knex } from 'knex';
import { whereAnyOf } from '../../database/anyOf';
import { participantRecord } from '../vault/records';
import { Vault } from '../vault/Vault';

/** Who was heard, counted. */
export interface Heard {
  notes: number;
  /** References of the teams of those who were; for counting, not for showing. */
  teams: Set<string>;
}

interface ParticipantRow {
  id: string;
  note_id: string;
  sealed: string;
  key_id: string | null;
}

/** Counts who was heard about a product, whoever listened; hands out no note. */
export class HeardStore {
  constructor(private readonly knex: Knex, private readonly vault: Vault) {}

  /** @param since - a day */
  async heard(productId: string, since: string): Promise<Heard> {
    const notes: string[] = await this.standing(productId)
      .where('held_on', '>=', since)
      .pluck('research_notes.id');
    const rows: ParticipantRow[] = await this.knex('participants')
      .whereIn(
        'note_id',
        this.standing(productId)
          .where('held_on', '>=', since)
          .select('research_notes.id'),
      )
      .select('id', 'note_id', 'sealed', 'key_id');
    return {
      notes: notes.length,
      teams: new Set(rows.flatMap(row => this.teamOf(row) ?? [])),
    };
  }

  /** The teams that were heard about each of some products; a product without any is left out. */
  async teamsHeard(
    productIds: string[],
    since: string,
  ): Promise<Map<string, Set<string>>> {
    const rows: Array<ParticipantRow & { product_id: string }> =
      await this.knex('participants')
        .join('research_notes', 'research_notes.id', 'participants.note_id')
        .join(
          'research_note_products',
          'research_note_products.note_id',
          'participants.note_id',
        )
        .whereIn('product_id', productIds)
        .where('held_on', '>=', since)
        .whereNull('gone')
        .select(
          'product_id',
          'participants.id',
          'participants.note_id',
          'participants.sealed',
          'participants.key_id',
        );
    const heard = new Map<string, Set<string>>();
    for (const row of rows) {
      const team = this.teamOf(row);
      if (team !== undefined) {
        heard.set(
          row.product_id,
          (heard.get(row.product_id) ?? new Set()).add(team),
        );
      }
    }
    return heard;
  }

  /** How often somebody sat beside somebody, about each of some products. */
  async shadowings(
    productIds: string[],
    since: string,
  ): Promise<Map<string, number>> {
    const rows: Array<{ product_id: string; count: number | string }> =
      await this.knex('research_notes')
        .join(
          'research_note_products',
          'research_note_products.note_id',
          'research_notes.id',
        )
        .where(some => whereAnyOf(some, 'product_id', productIds))
        .where({ method: 'shadowing' })
        .where('held_on', '>=', since)
        .whereNull('gone')
        .groupBy('product_id')
        .select('product_id')
        .count({ count: '*' });
    return new Map(
      rows.map(({ product_id, count }) => [product_id, Number(count)]),
    );
  }

  /** The day of the last time that somebody sat beside somebody. */
  async lastShadowing(productId: string): Promise<string | undefined> {
    const row = await this.standing(productId)
      .where({ method: 'shadowing' })
      .max({ day: 'held_on' })
      .first();
    return row?.day ?? undefined;
  }

  private standing(productId: string) {
    return this.knex('research_notes')
      .join(
        'research_note_products',
        'research_note_products.note_id',
        'research_notes.id',
      )
      .where({ product_id: productId })
      .whereNull('gone');
  }

  private teamOf(row: ParticipantRow): string | undefined {
    // Under a key that is gone: heard, of a team that nobody can tell any more.
    return this.vault.openIfItOpens<{ teamRef?: string }>(
      participantRecord(row.note_id, row.id),
      { sealed: row.sealed, keyId: row.key_id },
    )?.teamRef;
  }
}
