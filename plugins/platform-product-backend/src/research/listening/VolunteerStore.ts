import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { ParticipantKeys } from '../vault/ParticipantKeys';
import { volunteerRecord } from '../vault/records';
import { Vault } from '../vault/Vault';

interface VolunteerRow {
  id: string;
  product_id: string;
  user_key: string;
  sealed: string;
  key_id: string | null;
  offered_on: string;
}

/** An offer to talk as it is kept. */
export interface StoredVolunteer {
  userRef: string;
  words?: string;
  offeredOn: string;
}

const table = 'volunteers';

/** Keeps who offered to talk about products. */
export class VolunteerStore {
  constructor(
    private readonly options: {
      knex: Knex;
      vault: Vault;
      keys: ParticipantKeys;
    },
  ) {}

  async find(
    productId: string,
    userRef: string,
  ): Promise<StoredVolunteer | undefined> {
    const row = await this.options
      .knex<VolunteerRow>(table)
      .where(this.keyOf(productId, userRef))
      .first();
    return row && this.volunteerOf(row);
  }

  /** Those who offered first, first. */
  async list(productId: string, most: number): Promise<StoredVolunteer[]> {
    const rows: VolunteerRow[] = await this.options
      .knex<VolunteerRow>(table)
      .where({ product_id: productId })
      .orderBy(['offered_on', 'id'])
      .limit(most);
    return rows.map(row => this.volunteerOf(row));
  }

  /** Puts an offer in the place of the one that somebody made before. */
  async put(
    productId: string,
    { userRef, words, offeredOn }: StoredVolunteer,
  ): Promise<void> {
    const { knex, vault } = this.options;
    await knex.transaction(async tx => {
      const key = this.keyOf(productId, userRef);
      await tx(table).where(key).delete();
      const id = randomUUID();
      const { sealed, keyId } = vault.seal(volunteerRecord(id), {
        userRef,
        words,
      });
      // Offered twice at the same time, one of them is kept.
      await tx<VolunteerRow>(table)
        .insert({ ...key, id, sealed, key_id: keyId, offered_on: offeredOn })
        .onConflict(['product_id', 'user_key'])
        .ignore();
    });
  }

  async remove(productId: string, userRef: string): Promise<void> {
    await this.options
      .knex(table)
      .where(this.keyOf(productId, userRef))
      .delete();
  }

  private keyOf(productId: string, userRef: string) {
    return {
      product_id: productId,
      user_key: this.options.keys.volunteer(userRef, productId),
    };
  }

  private volunteerOf(row: VolunteerRow): StoredVolunteer {
    return {
      ...this.options.vault.open<{ userRef: string; words?: string }>(
        volunteerRecord(row.id),
        { sealed: row.sealed, keyId: row.key_id },
      ),
      offeredOn: row.offered_on,
    };
  }
}
