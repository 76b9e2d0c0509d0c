import { QuoteConsent } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { participantRecord } from '../vault/records';
import { Sealed, Vault } from '../vault/Vault';
import { ParticipantText, StoredParticipant } from './StoredNote';

interface ParticipantRow {
  id: string;
  note_id: string;
  place: number;
  sealed: string;
  key_id: string | null;
  user_key: string | null;
  quotes: string;
  follow_up: boolean | number;
  kept_until: string;
}

const table = 'participants';

type Agreed = Pick<StoredParticipant, 'quotes' | 'followUp' | 'until'>;

const agreedBy = (row: ParticipantRow): Agreed => ({
  quotes: row.quotes as QuoteConsent,
  followUp: Boolean(row.follow_up),
  until: row.kept_until,
});

const sealOf = (row: ParticipantRow): [string, Sealed] => [
  participantRecord(row.note_id, row.id),
  { sealed: row.sealed, keyId: row.key_id },
];

/** Keeps who notes are about. */
export class ParticipantStore {
  constructor(private readonly knex: Knex, private readonly vault: Vault) {}

  /** Of one note, in their order. */
  async of(noteId: string): Promise<StoredParticipant[]> {
    const rows = await this.knex<ParticipantRow>(table)
      .where({ note_id: noteId })
      .orderBy('place');
    return rows.map(row => this.participantOf(row));
  }

  /** Puts them in the place of those that a note had. */
  async put(noteId: string, participants: StoredParticipant[]): Promise<void> {
    await this.knex(table).where({ note_id: noteId }).delete();
    if (participants.length === 0) {
      return;
    }
    await this.knex<ParticipantRow>(table).insert(
      participants.map(({ code, role, teamRef, ...participant }, place) => {
        const { sealed, keyId } = this.vault.seal(
          participantRecord(noteId, participant.id),
          { code, role, teamRef },
        );
        return {
          id: participant.id,
          note_id: noteId,
          place,
          sealed,
          key_id: keyId,
          user_key: participant.userKey ?? null,
          quotes: participant.quotes,
          follow_up: participant.followUp,
          kept_until: participant.until,
        };
      }),
    );
  }

  /** Ids and keys of those that are linked to somebody, from an id on. */
  async linked(
    after: string,
    limit: number,
  ): Promise<Array<{ id: string; userKey: string }>> {
    return this.knex<ParticipantRow>(table)
      .whereNotNull('user_key')
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .select({ id: 'id', userKey: 'user_key' });
  }

  /** Which note a participant is in, and by which key they find it, whatever opens. */
  async linkOf(
    id: string,
  ): Promise<{ noteId: string; userKey: string | null } | undefined> {
    return this.knex<ParticipantRow>(table)
      .where({ id })
      .first({ noteId: 'note_id', userKey: 'user_key' });
  }

  /** For themselves: what they agreed to, whether or not it opens who they are in the note. */
  async find(id: string): Promise<
    | {
        noteId: string;
        agreed: Agreed;
        text?: ParticipantText;
      }
    | undefined
  > {
    const row = await this.knex<ParticipantRow>(table).where({ id }).first();
    return (
      row && {
        noteId: row.note_id,
        agreed: agreedBy(row),
        text: this.vault.openIfItOpens<ParticipantText>(...sealOf(row)),
      }
    );
  }

  private participantOf(row: ParticipantRow): StoredParticipant {
    return {
      ...this.vault.open<ParticipantText>(...sealOf(row)),
      id: row.id,
      ...(row.user_key !== null && { userKey: row.user_key }),
      ...agreedBy(row),
    };
  }
}
