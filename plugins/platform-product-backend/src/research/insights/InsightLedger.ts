import { IdentityFinding } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { Outbox } from '../../outbox/Outbox';
import { peopleOf } from '../identity/peopleOf';
import { scanInsight } from '../identity/scanInsight';
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
  /** Has others hear what became of it, in ids. */
  tell(
    what: 'insight.published' | 'insight.withdrawn',
    insight: Pick<StoredInsight, 'id' | 'productIds'>,
  ): Promise<void>;
}

/** Writes insights with what they cite, as a whole or not at all. */
export class InsightLedger {
  constructor(
    private readonly options: { knex: Knex; vault: Vault; outbox: Outbox },
  ) {}

  async inOne<T>(work: (writing: InsightWriting) => Promise<T>): Promise<T> {
    const { knex, vault, outbox } = this.options;
    const done = await knex.transaction(tx =>
      work({
        insights: new InsightStore(tx, vault),
        citing: new Citing(tx, vault),
        // Through another connection it would wait for this one, on SQLite for ever.
        scan: async insight => scanInsight(await peopleOf(tx), insight),
        tell: async (topic, { id, productIds }) => {
          await outbox.add(tx, {
            topic,
            key: `insight:${id}`,
            payload: { insightId: id, productIds },
          });
        },
      }),
    );
    outbox.wake();
    return done;
  }
}
