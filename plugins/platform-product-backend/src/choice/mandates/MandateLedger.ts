import { Knex } from 'knex';
import { inChunks } from '../../database/chunks';
import { Outbox } from '../../outbox/Outbox';
import { AdoptionInputs } from '../adoption/AdoptionInputs';
import { SpellStore } from '../choices/SpellStore';
import { MandateReach } from './MandateReach';
import { MandatePosition, MandateStore, MandateTerms } from './MandateStore';

// As many as one message goes out to at a time, and one statement can name on any engine.
const teamsAtOnce = 100;

/**
 * Writes what is required: the record, that teams can't leave or are asked to confirm, and
 * that figures are old. All of it in one transaction, or nothing.
 */
export class MandateLedger {
  constructor(
    private readonly options: {
      knex: Knex;
      teamTypes: string[];
      outbox: Outbox;
    },
  ) {}

  /**
   * Keeps what is sent twice once.
   *
   * @param names - `scope` groups; for all teams when empty
   */
  async create(
    mandate: MandateTerms & MandatePosition,
    names: { productIds: string[]; scope: string[] },
  ): Promise<void> {
    const { id, createdAt } = mandate;
    await this.options.knex.transaction(async tx => {
      if (!(await new MandateStore(tx).add(mandate, names))) {
        return;
      }
      const spells = new SpellStore(tx);
      for await (const { productId, teams } of this.reached(tx, id)) {
        await spells.becomeRequired(productId, teams, {
          on: createdAt.slice(0, 10),
          by: id,
        });
      }
      await new AdoptionInputs(tx).touch(names.productIds);
    });
  }

  /** @returns whether it still held, and nobody had changed it */
  async change(
    id: string,
    version: number,
    change: { terms: Partial<MandateTerms>; now: Date },
  ): Promise<boolean> {
    return this.options.knex.transaction(async tx => {
      const mandates = new MandateStore(tx);
      const isChanged = await mandates.change(id, version, change);
      if (isChanged) {
        await new AdoptionInputs(tx).touch(await mandates.productIdsOf(id));
      }
      return isChanged;
    });
  }

  /** @returns whether it still held, and nobody had changed it */
  async end(id: string, version: number, now: Date): Promise<boolean> {
    return this.ending(id, mandates => mandates.end(id, version, now));
  }

  /** Ends those that have expired, each in a transaction of its own; how many it were. */
  async expire(now: Date): Promise<number> {
    let expired = 0;
    for (const id of await new MandateStore(this.options.knex).due(now)) {
      const isExpired = await this.ending(id, mandates =>
        mandates.expire(id, now),
      );
      expired += isExpired ? 1 : 0;
    }
    return expired;
  }

  /** Has it told that a requirement ended, and its teams asked, by whoever really ended it. */
  private async ending(
    id: string,
    end: (mandates: MandateStore) => Promise<boolean>,
  ): Promise<boolean> {
    const { knex, outbox } = this.options;
    const isEnded = await knex.transaction(async tx => {
      const mandates = new MandateStore(tx);
      if (!(await end(mandates))) {
        return false;
      }
      await new AdoptionInputs(tx).touch(await mandates.productIdsOf(id));
      await outbox.add(tx, {
        topic: 'mandate.ended',
        key: `mandate.ended ${id}`,
        payload: { mandateId: id },
      });
      for await (const { productId, teams } of this.reached(tx, id)) {
        await outbox.add(tx, {
          topic: 'mandate.to-confirm',
          // Nobody waits for those who can't be reached.
          key: `mandate.to-confirm ${id} ${productId} ${teams[0]}`,
          payload: { mandateId: id, productId, teams },
        });
      }
      return true;
    });
    outbox.wake();
    return isEnded;
  }

  /** The teams that a requirement reaches, a few at a time. */
  private async *reached(tx: Knex.Transaction, id: string) {
    const reach = new MandateReach(tx, this.options.teamTypes);
    for (const productId of await new MandateStore(tx).productIdsOf(id)) {
      const teams = await reach.teamsOf(id, productId);
      for await (const chunk of inChunks(teams, teamsAtOnce)) {
        yield { productId, teams: chunk };
      }
    }
  }
}
