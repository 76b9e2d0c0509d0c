import { Period, Question } from 'backstage-plugin-platform-product-common';
import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { setImmediate } from 'timers/promises';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { repeatable } from '../../database/repeatable';
import { Outbox } from '../../outbox/Outbox';
import { Figures } from '../figures/Figures';
import { Periods } from '../Periods';
import { SatisfactionConfig } from '../SatisfactionConfig';
import { Switches } from '../Switches';
import { CommentRelease } from './CommentRelease';
import { planBatches } from './planBatches';
import { Batch, PublishedStore } from './PublishedStore';
import { Rooms } from './Rooms';
import {
  Marks,
  WaitingAnswers,
  WaitingProduct,
  WaitingSums,
} from './WaitingAnswers';

/** What a run did, in counts that tell nothing of any product. */
export interface PublicationCounts {
  batches: number;
  comments: number;
  periodsClosed: number;
}

/** What all products of a run have in common. */
interface Run {
  /** Whether it is the last of its period. */
  closes: boolean;
  rooms: Rooms;
}

const productsAtOnce = 200;

/**
 * The one door through which answers become figures. Moves waiting answers into batches,
 * adds the batches up, and works the figures out; safe to repeat and to run twice at once,
 * because a product's run is one transaction that fails when something changed meanwhile.
 */
export class Publication {
  constructor(
    private readonly options: {
      knex: Knex;
      config: Pick<SatisfactionConfig, 'k' | 'mixedFrom' | 'teamFigures'>;
      periods: Periods;
      products: Pick<ProductDirectory, 'teamsOfAtLeast' | 'eligibleFor'>;
      switches: Switches;
      figures: Figures;
      outbox: Pick<Outbox, 'add' | 'wake'>;
      /** Random ids of batches; tests that replay a run bring their own. */
      newId?: () => string;
    },
  ) {}

  /** Publishes what may be published at a moment, and closes the periods that have ended. */
  async run(now: Date, signal?: AbortSignal): Promise<PublicationCounts> {
    const { knex, figures, outbox, periods } = this.options;
    const counts = { batches: 0, comments: 0, periodsClosed: 0 };
    await periods.current(now);
    const rooms = await Rooms.now(this.options);
    for (const { period, hasEnded } of await periods.unclosed(now)) {
      await this.publishPeriod(period, {
        closes: hasEnded,
        rooms,
        counts,
        signal,
      });
      if (hasEnded) {
        await periods.close(period);
        counts.periodsClosed += 1;
      } else {
        await this.refreshEligible(period, rooms);
      }
    }
    for (const productId of await new CommentRelease(knex).productsLeaving()) {
      counts.comments += await repeatable(knex, tx =>
        new CommentRelease(tx).run(productId),
      );
    }
    await figures.rank();
    outbox.wake();
    return counts;
  }

  private async publishPeriod(
    period: Period,
    run: Run & { counts: PublicationCounts; signal?: AbortSignal },
  ): Promise<void> {
    const { knex } = this.options;
    const { counts, signal } = run;
    const waiting = new WaitingAnswers(knex);
    let product = await waiting.nextProduct(period.id, '');
    while (product) {
      signal?.throwIfAborted();
      const { productId } = product;
      const done = await this.publishProduct(product, period, run);
      counts.batches += done.batches;
      counts.comments += done.comments;
      // SQLite works in the thread that answers requests: whoever waits has a turn.
      await setImmediate();
      product = await waiting.nextProduct(period.id, productId);
    }
  }

  private async publishProduct(
    product: WaitingProduct,
    period: Period,
    run: Run,
  ) {
    const { knex, figures, outbox, products } = this.options;
    const { productId } = product;
    const eligible = await products.eligibleFor(productId);
    return repeatable(knex, async tx => {
      const waiting = new WaitingAnswers(tx);
      const sums = await waiting.sums(product, period.id);
      const { batches, marks } = this.plan(sums, run);
      if (batches.length === 0 && !run.closes) {
        return { batches: 0, comments: 0 };
      }
      await waiting.mark(product, period.id, marks, run.closes);
      if (batches.length === 0) {
        return { batches: 0, comments: 0 };
      }
      const published = new PublishedStore(tx);
      await published.addBatches(productId, period.id, batches);
      await published.putEligible(productId, period.id, eligible);
      const comments = await new CommentRelease(tx).run(productId);
      await figures.workOut(tx, productId, period, run.rooms.teamSizes);
      // The same whatever was answered and by however many: whoever hears of it learns no more
      // than that there are new figures.
      await outbox.add(tx, {
        topic: 'satisfaction.published',
        key: `satisfaction ${productId}`,
        payload: { productId, period: period.id },
      });
      return { batches: batches.length, comments };
    });
  }

  /** Which batches there will be, and who is in them, question by question. */
  private plan(
    sums: WaitingSums[],
    { closes, rooms }: Run,
  ): { batches: Batch[]; marks: Marks } {
    const { config, newId = randomUUID } = this.options;
    const batches: Batch[] = [];
    const marks: Marks = new Map();
    for (const question of new Set(sums.map(sum => sum.question))) {
      const ofQuestion = sums.filter(sum => sum.question === question);
      const waiting = new Map<string, number>();
      for (const { teamRef, n } of ofQuestion) {
        const room = rooms.of(teamRef);
        waiting.set(room, (waiting.get(room) ?? 0) + n);
      }
      const batchOfTeam = new Map<string | null, string>();
      for (const planned of planBatches(waiting, { ...config, closes })) {
        const members = ofQuestion.filter(({ teamRef }) =>
          planned.rooms.includes(rooms.of(teamRef)),
        );
        const batch = batchOf(newId(), question, members, planned.team);
        batches.push(batch);
        members.forEach(({ teamRef }) => batchOfTeam.set(teamRef, batch.id));
      }
      marks.set(question, batchOfTeam);
    }
    return { batches, marks };
  }

  /** Follows who is in the teams that use a product, as long as the period lasts. */
  private async refreshEligible(period: Period, rooms: Rooms): Promise<void> {
    const { knex, figures, products } = this.options;
    const store = new PublishedStore(knex);
    let after = '';
    for (;;) {
      const page = await store.publishedIn(period.id, after, productsAtOnce);
      for (const { productId, eligible } of page) {
        const now = await products.eligibleFor(productId);
        if (now !== eligible) {
          await repeatable(knex, async tx => {
            await new PublishedStore(tx).putEligible(productId, period.id, now);
            await figures.workOut(tx, productId, period, rooms.teamSizes);
          });
        }
        after = productId;
      }
      if (page.length < productsAtOnce) {
        return;
      }
    }
  }
}

function batchOf(
  id: string,
  question: Question,
  members: WaitingSums[],
  teamRef: string | undefined,
): Batch {
  return {
    id,
    question,
    ...(teamRef !== undefined && { teamRef }),
    n: members.reduce((people, { n }) => people + n, 0),
    sums: members[0].sums.map((_, i) =>
      members.reduce((sum, member) => sum + member.sums[i], 0),
    ),
  };
}
