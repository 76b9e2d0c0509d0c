import { Knex } from 'knex';
import { whereAnyOf } from '../../database/anyOf';
import { ParticipantKeys } from '../vault/ParticipantKeys';
import { contactRecord } from '../vault/records';
import { Vault } from '../vault/Vault';

/** That somebody is asked, by whom, and why so soon again. */
export interface Asking {
  id: string;
  productId: string;
  userRef: string;
  askedBy: string;
  reason?: string;
  /** A day. */
  on: string;
}

/** Keeps when people were asked to talk, so that nobody is worn out. */
export class ContactStore {
  constructor(
    private readonly options: {
      knex: Knex;
      vault: Vault;
      keys: ParticipantKeys;
    },
  ) {}

  /**
   * Writes down that somebody is asked, unless they were asked since a day and no reason is
   * given. Of two who ask at the same time one comes second.
   *
   * @returns the day on which they were asked before, when that keeps them from being asked
   */
  ask(asking: Asking, since: string): Promise<string | undefined> {
    const { knex, vault, keys } = this.options;
    const key = { user_key: keys.contact(asking.userRef) };
    return knex.transaction(async tx => {
      const { id, productId } = asking;
      if (
        await tx('contact_log').where({ id, product_id: productId }).first()
      ) {
        return undefined;
      }
      const isFirst = await tx('contacts')
        .insert({ ...key, asked_on: asking.on })
        .onConflict('user_key')
        .ignore()
        .returning('user_key');
      if (isFirst.length === 0) {
        const { asked_on: last } = await tx('contacts')
          .where(key)
          .forUpdate()
          .first();
        if (last > since && asking.reason === undefined) {
          return last;
        }
        await tx('contacts').where(key).update({ asked_on: asking.on });
      }
      const { sealed, keyId } = vault.seal(contactRecord(id), {
        userRef: asking.userRef,
        askedBy: asking.askedBy,
        reason: asking.reason,
      });
      await tx('contact_log').insert({
        id,
        product_id: productId,
        sealed,
        key_id: keyId,
        asked_on: asking.on,
      });
      return undefined;
    });
  }

  /** The days on which people were asked last, by reference. */
  async lastAsked(userRefs: string[]): Promise<Map<string, string>> {
    if (userRefs.length === 0) {
      return new Map();
    }
    const { knex, keys } = this.options;
    const refs = new Map(userRefs.map(ref => [keys.contact(ref), ref]));
    const rows: Array<{ user_key: string; asked_on: string }> = await knex(
      'contacts',
    )
      .where(some => whereAnyOf(some, 'user_key', [...refs.keys()]))
      .select('user_key', 'asked_on');
    return new Map(
      rows.map(({ user_key, asked_on }) => [refs.get(user_key)!, asked_on]),
    );
  }
}
