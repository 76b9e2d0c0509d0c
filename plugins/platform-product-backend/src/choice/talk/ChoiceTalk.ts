import { ConflictError } from '@backstage/errors';
import { ReconsiderationOutcome } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { Outbox } from '../../outbox/Outbox';
import { ChoiceStore } from '../choices/ChoiceStore';
import { ReconsiderationStore } from './ReconsiderationStore';

const contactDays = 90;
const dayMs = 24 * 60 * 60 * 1000;

/** What owners and a team that opted out say to each other. */
export class ChoiceTalk {
  constructor(private readonly options: { knex: Knex; outbox: Outbox }) {}

  /** @returns whether nobody answered in between, and the team still opts out */
  async answer(
    productId: string,
    teamRef: string,
    version: number,
    { text, now }: { text: string; now: Date },
  ): Promise<boolean> {
    const { knex, outbox } = this.options;
    const isAnswered = await knex.transaction(async tx => {
      const answered = await new ChoiceStore(tx).answer(
        productId,
        teamRef,
        version,
        { text, at: now.toISOString() },
      );
      if (answered) {
        await outbox.add(tx, {
          topic: 'choice.answered',
          key: `choice.answered ${productId} ${teamRef}`,
          payload: { productId, teamRef },
        });
      }
      return answered;
    });
    outbox.wake();
    return isAnswered;
  }

  /** @throws ConflictError when the team was asked in the last 90 days */
  async ask(
    productId: string,
    teamRef: string,
    { text, now }: { text: string; now: Date },
  ): Promise<void> {
    const { knex, outbox } = this.options;
    await knex.transaction(async tx => {
      // Whoever asks at the same time waits here, and then finds that it was asked.
      await tx('choices')
        .where({ product_id: productId, team_ref: teamRef })
        .update({ version: tx.ref('version') });
      const asked = await new ReconsiderationStore(tx).ask(productId, teamRef, {
        text,
        at: now.toISOString(),
        notSince: new Date(now.getTime() - contactDays * dayMs).toISOString(),
      });
      if (!asked) {
        throw new ConflictError(
          `This team was asked in the last ${contactDays} days. Leave it time; everybody can read your answer to its opt-out.`,
        );
      }
      await outbox.add(tx, {
        topic: 'choice.asked',
        key: `choice.asked ${productId} ${teamRef}`,
        payload: { productId, teamRef },
      });
    });
    outbox.wake();
  }

  /** @throws ConflictError when nobody asked */
  async conclude(
    productId: string,
    teamRef: string,
    { outcome, now }: { outcome: ReconsiderationOutcome; now: Date },
  ): Promise<void> {
    const isConcluded = await new ReconsiderationStore(
      this.options.knex,
    ).conclude(productId, teamRef, { outcome, at: now.toISOString() });
    if (!isConcluded) {
      throw new ConflictError('Nobody asked this team to think again');
    }
  }
}
