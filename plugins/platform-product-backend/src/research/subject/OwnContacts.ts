import { SubjectRecord } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import {
  ErasedMatter,
  KeptMatter,
  Subject,
  SubjectSource,
} from '../../subject/SubjectSource';
import { ParticipantKeys } from '../vault/ParticipantKeys';
import { contactRecord, volunteerRecord } from '../vault/records';
import { Vault } from '../vault/Vault';
import { keyGone } from './keyGone';

interface VolunteerRow {
  id: string;
  product_id: string;
  sealed: string;
  key_id: string | null;
  offered_on: string;
}

interface LogRow {
  id: string;
  product_id: string;
  sealed: string;
  key_id: string | null;
  asked_on: string;
}

interface Asked {
  userRef: string;
  askedBy?: string;
  reason?: string;
}

/** Offers to talk, and that somebody was asked to, or asked others. */
export class OwnContacts implements SubjectSource {
  readonly area = 'research';

  constructor(
    private readonly options: {
      knex: Knex;
      vault: Vault;
      keys: ParticipantKeys;
    },
  ) {}

  async find({ userRef }: Subject): Promise<KeptMatter[]> {
    const { knex, vault } = this.options;
    const offers: SubjectRecord[] = [];
    for (const row of await this.offersOf(knex, userRef)) {
      const said = vault.openIfItOpens<{ words?: string }>(
        volunteerRecord(row.id),
        { sealed: row.sealed, keyId: row.key_id },
      );
      offers.push({
        product: row.product_id,
        at: row.offered_on,
        ...(said === undefined && keyGone),
        ...(said?.words !== undefined && { text: said.words }),
      });
    }
    const log = await this.logOf(knex, userRef);
    const last = await this.lastAsked(knex, userRef).first('asked_on');
    return [
      {
        matter: 'volunteer',
        fate: 'deleted',
        records: offers,
      },
      {
        matter: 'contact',
        fate: 'deleted',
        records: [
          ...log.asked.map(({ row, said }) => ({
            product: row.product_id,
            at: row.asked_on,
            ...(said.reason !== undefined && { reason: said.reason }),
          })),
          ...(last
            ? [{ at: last.asked_on, ...(log.isWhole ? {} : keyGone) }]
            : []),
        ],
      },
      {
        matter: 'asking',
        fate: 'dissociated',
        records: log.asking.map(({ row }) => ({
          product: row.product_id,
          at: row.asked_on,
        })),
      },
    ];
  }

  async erase(
    tx: Knex.Transaction,
    { userRef }: Subject,
  ): Promise<ErasedMatter[]> {
    const offers = await this.offersOf(tx, userRef);
    for (const { id } of offers) {
      await tx('volunteers').where({ id }).delete();
    }
    const log = await this.logOf(tx, userRef);
    for (const { row } of log.asked) {
      await tx('contact_log').where({ id: row.id }).delete();
    }
    for (const { row, said } of log.asking) {
      const { askedBy: _, ...rest } = said;
      const { sealed, keyId } = this.options.vault.seal(
        contactRecord(row.id),
        rest,
      );
      await tx('contact_log')
        .where({ id: row.id })
        .update({ sealed, key_id: keyId });
    }
    const last = await this.lastAsked(tx, userRef).delete();
    return [
      { matter: 'volunteer', fate: 'deleted', count: offers.length },
      { matter: 'contact', fate: 'deleted', count: log.asked.length + last },
      { matter: 'asking', fate: 'dissociated', count: log.asking.length },
    ];
  }

  private lastAsked(knex: Knex, userRef: string) {
    return knex('contacts').where({
      user_key: this.options.keys.contact(userRef),
    });
  }

  private async offersOf(knex: Knex, userRef: string): Promise<VolunteerRow[]> {
    const products: string[] = await knex('volunteers')
      .distinct('product_id')
      .pluck('product_id');
    const offers: VolunteerRow[] = [];
    for (const product_id of products) {
      const user_key = this.options.keys.volunteer(userRef, product_id);
      offers.push(
        ...(await knex('volunteers').where({ product_id, user_key })),
      );
    }
    return offers;
  }

  /** Who it was is sealed, so all of them are opened: it is a year's. */
  private async logOf(knex: Knex, userRef: string) {
    const rows: LogRow[] = await knex<LogRow>('contact_log').orderBy('id');
    const all = rows.flatMap(row => {
      const said = this.options.vault.openIfItOpens<Asked>(
        contactRecord(row.id),
        { sealed: row.sealed, keyId: row.key_id },
      );
      return said ? [{ row, said }] : [];
    });
    return {
      /** Whose the others are nobody can tell; they end with their year. */
      isWhole: all.length === rows.length,
      asked: all.filter(({ said }) => said.userRef === userRef),
      asking: all.filter(
        ({ said }) => said.askedBy === userRef && said.userRef !== userRef,
      ),
    };
  }
}
