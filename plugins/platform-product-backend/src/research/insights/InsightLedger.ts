import { IdentityFinding } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { peopleOf, scanInsight } from '../identity/scanInsight';
import { Vault } from '../vault/Vault';
import { Citing } from './Citing';
import { InsightStore } from './InsightStore';
import { StoredInsight } from './StoredInsight';

/** What stands in one transaction. */
export interface InsightWriting {
  insights: InsightStore;
  citing: Citing;
  /** What can tell who somebody is, as of this transaction. */
  scan(insight: StoredInsight): Promise<IdentityFinding[]>;
}

/** Writes insights with what they cite, as a whole or not at all. */
export class InsightLedger {
  constructor(private readonly options: { knex: Knex; vault: Vault }) {}

  inOne<T>(work: (writing: InsightWriting) => Promise<T>): Promise<T> {
    const { knex, vault } = this.options;
    return knex.transaction(tx =>
      work({
        insights: new InsightStore(tx, vault),
        citing: new Citing(tx, vault),
        // Through another connection it would wait for this one, on SQLite for ever.
        scan: async insight => scanInsight(await peopleOf(tx), insight),
      }),
    );
  }
}
