import { ConflictError } from '@backstage/errors';
import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { Outbox } from '../../outbox/Outbox';
import { AdoptionInputs } from '../adoption/AdoptionInputs';
import { Standings } from '../standing/Standings';
import { ReconsiderationStore } from '../talk/ReconsiderationStore';
import { ChoiceEventStore, StoredEvent } from './ChoiceEventStore';
import { ChoiceStore } from './ChoiceStore';
import {
  ChoiceChange,
  isNewOptOut,
  kindOf,
  nextChoice,
  sameStatement,
  settled,
  spellKindOf,
  wasWrittenBefore,
} from './choiceSteps';
import { SpellStore } from './SpellStore';
import { undoMs } from './teamChoiceOf';

/** Whether a change was written, or somebody was faster. */
export type Written = 'saved' | 'lost-race';

interface Writer {
  teamRef: string;
  actorRef: string;
  now: Date;
}

/**
 * Writes what teams say: the record, its history, how long it has been so, that figures
 * are old, and who is to be told. All of it in one transaction, or nothing.
 */
export class ChoiceLedger {
  constructor(
    private readonly options: {
      knex: Knex;
      teamTypes: string[];
      outbox: Outbox;
    },
  ) {}

  /**
   * Writes several choices of one team, each for itself: one that was changed meanwhile
   * keeps none of the others.
   *
   * @returns what became of each, by product
   */
  async write(
    changes: ChoiceChange[],
    writer: Writer,
  ): Promise<Map<string, Written>> {
    const { knex, outbox } = this.options;
    // In one order, so that two people's changes never wait for each other.
    const inOrder = [...changes].sort((a, b) =>
      a.productId < b.productId ? -1 : 1,
    );
    const written = await knex.transaction(async tx => {
      const results = new Map<string, Written>();
      const told: string[] = [];
      for (const change of inOrder) {
        const result = await this.writeOne(tx, change, writer);
        results.set(change.productId, result.written);
        if (result.news) {
          told.push(result.news);
        }
      }
      if (told.length) {
        await outbox.add(tx, {
          topic: 'choice.team',
          key: `choice.team ${writer.teamRef}`,
          payload: { teamRef: writer.teamRef, events: told },
        });
      }
      return results;
    });
    outbox.wake();
    return written;
  }

  /**
   * Makes it as if the last change had not been made; the history keeps both.
   *
   * @throws ConflictError when there is nothing that can be undone any more
   */
  async undo(
    productId: string,
    version: number,
    writer: Writer,
  ): Promise<Written> {
    const { knex, outbox } = this.options;
    const { teamRef, actorRef, now } = writer;
    const written = await knex.transaction(async tx => {
      const choices = new ChoiceStore(tx);
      const events = new ChoiceEventStore(tx);
      const current = await choices.find(productId, teamRef);
      if (current.version !== version) {
        return 'lost-race' as const;
      }
      const [last] = await events.list(productId, teamRef, { limit: 1 });
      const oldest = new Date(now.getTime() - undoMs).toISOString();
      if (!last || current.changedAt === undefined || last.at <= oldest) {
        throw new ConflictError(
          'A change can be undone for ten minutes; say what holds instead',
        );
      }
      const isBack = await choices.replace(
        productId,
        teamRef,
        version,
        last.before,
        { actorRef, keepAnswer: sameStatement(last.before, last.after) },
      );
      if (!isBack) {
        return 'lost-race' as const;
      }
      const undone: StoredEvent = {
        id: randomUUID(),
        step: version + 1,
        at: now.toISOString(),
        kind: 'undone',
        before: last.after,
        after: last.before,
        startedBy: 'team',
        actorRef,
      };
      await new SpellStore(tx).undo(productId, teamRef, last.id);
      // A requirement may have come in between: what is restored stands under it.
      await this.turnSpell(tx, productId, writer, undone);
      await new ReconsiderationStore(tx).reopen(productId, teamRef, last.at);
      await this.tell(tx, productId, writer, undone);
      return 'saved' as const;
    });
    outbox.wake();
    return written;
  }

  private async writeOne(
    tx: Knex.Transaction,
    change: ChoiceChange,
    writer: Writer,
  ): Promise<{ written: Written; news?: string }> {
    const { productId, version, startedBy } = change;
    const { teamRef, actorRef, now } = writer;
    const choices = new ChoiceStore(tx);
    const current = await choices.find(productId, teamRef);
    const next = nextChoice(change, current.stored, now);
    if (current.version !== version) {
      const isRepeat = wasWrittenBefore(current, change, actorRef);
      return { written: isRepeat ? 'saved' : 'lost-race' };
    }
    if (!next && !current.stored) {
      return { written: 'saved' };
    }
    const isSame = sameStatement(current.stored, next);
    const at = now.toISOString();
    const isWritten = await choices.replace(productId, teamRef, version, next, {
      actorRef,
      changedAt: at,
      keepAnswer: isSame,
    });
    if (!isWritten) {
      return { written: 'lost-race' };
    }
    const event: StoredEvent = {
      id: randomUUID(),
      step: version + 1,
      at,
      kind: kindOf(next, isSame),
      ...(current.stored && { before: current.stored }),
      ...(next && { after: next }),
      startedBy,
      actorRef,
    };
    await this.turnSpell(tx, productId, writer, event);
    if (next) {
      await new ReconsiderationStore(tx).settle(productId, teamRef, {
        at,
        outcome: settled[next.statement.choice],
      });
    }
    await this.tell(tx, productId, writer, event);
    return { written: 'saved', ...(!isSame && { news: event.id }) };
  }

  private async turnSpell(
    tx: Knex.Transaction,
    productId: string,
    { teamRef, now }: Writer,
    { id, at, after }: StoredEvent,
  ): Promise<void> {
    const standing = await new Standings(tx, this.options.teamTypes)
      .ofTeam(teamRef, now, productId)
      .first();
    await new SpellStore(tx).turn(
      productId,
      teamRef,
      spellKindOf(after, Boolean(standing?.active_key)),
      { on: at.slice(0, 10), by: id },
    );
  }

  private async tell(
    tx: Knex.Transaction,
    productId: string,
    { teamRef, now }: Writer,
    event: StoredEvent,
  ): Promise<void> {
    const { outbox } = this.options;
    await new ChoiceEventStore(tx).add(productId, teamRef, event);
    await new AdoptionInputs(tx).touch([productId]);
    await outbox.add(tx, {
      topic: 'choice.changed',
      key: `choice.changed ${productId} ${teamRef}`,
      payload: { productId, teamRef, eventId: event.id },
    });
    if (isNewOptOut(event)) {
      await outbox.add(tx, {
        topic: 'choice.owners',
        key: `choice.owners ${productId} ${teamRef}`,
        payload: { productId, teamRef, since: event.at },
        notBefore: new Date(now.getTime() + undoMs),
      });
    }
  }
}
