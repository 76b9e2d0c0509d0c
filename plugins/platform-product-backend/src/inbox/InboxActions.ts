import { LoggerService } from '@backstage/backend-plugin-api';
import { InputError, isError, NotFoundError } from '@backstage/errors';
import {
  InboxAction,
  InboxOutcome,
} from 'backstage-plugin-platform-product-common';
import { RequestCaller, UserCaller } from '../http/Caller';
import { concealUnexpected } from '../http/errors';
import { entryNamed } from './entryId';
import { EntryAction, InboxSource } from './InboxSource';
import { EntryName, InboxStateStore, Standing } from './InboxStateStore';
import { mayBeUndone } from './mayBeUndone';
import { Owners } from './Owners';
import { Desk, OwnersDesk } from './OwnersDesk';

/** Answers that say why something is left as it is, and nothing that nobody may know. */
const refusals = new Set([
  'ConflictError',
  'InputError',
  'NotAllowedError',
  'ServiceUnavailableError',
]);

/**
 * Does what owners do with entries, each for itself: what is refused for one of them leaves
 * the others done.
 */
export class InboxActions {
  constructor(
    private readonly options: {
      sources: InboxSource[];
      states: InboxStateStore;
      desk: OwnersDesk;
      owners: Owners;
      logger: LoggerService;
    },
  ) {}

  async act(
    caller: UserCaller,
    { ids, ...action }: InboxAction,
  ): Promise<{ outcomes: InboxOutcome[] }> {
    if (
      action.action === 'snooze' &&
      action.until <= caller.now.toISOString().slice(0, 10)
    ) {
      throw new InputError('until: must be a day to come');
    }
    const desk = await this.options.desk.of(caller, undefined, { fresh: true });
    const outcomes: InboxOutcome[] = [];
    for (const id of new Set(ids)) {
      outcomes.push({
        id,
        ...(await this.outcomeOf(caller, desk, id, action)),
      });
    }
    return { outcomes };
  }

  private async outcomeOf(
    caller: UserCaller,
    desk: Desk,
    id: string,
    action: EntryAction,
  ): Promise<Omit<InboxOutcome, 'id'>> {
    const name = entryNamed(id);
    const source = this.options.sources.find(({ kind }) => kind === name?.kind);
    if (!name || !source) {
      return { outcome: 'gone' };
    }
    try {
      const productId = await this.productOf(caller, desk, source, name.key);
      await this.perform(caller, { name, source, productId }, action);
      return { outcome: 'done' };
    } catch (error) {
      if (error instanceof NotFoundError) {
        return { outcome: 'gone' };
      }
      if (isError(error) && refusals.has(error.name)) {
        return { outcome: 'refused', message: error.message };
      }
      const { message } = concealUnexpected(error);
      this.options.logger.error(`Inbox action failed: ${message}`);
      return { outcome: 'refused', message: 'That failed here. Try it again.' };
    }
  }

  /** @throws NotFoundError for what is gone, hidden, or waits for others */
  private async productOf(
    caller: RequestCaller,
    desk: Desk,
    source: InboxSource,
    key: string,
  ): Promise<string> {
    const described = (await source.describe(caller, [key])).get(key);
    const productId = desk
      .productIds(source)
      .find(id =>
        described?.productRefs.includes(desk.products.get(id)!.entityRef),
      );
    if (productId === undefined) {
      throw new NotFoundError('Nothing of yours waits under this id');
    }
    return productId;
  }

  private async perform(
    caller: UserCaller,
    entry: { name: EntryName; source: InboxSource; productId: string },
    action: EntryAction,
  ): Promise<void> {
    const { source, name, productId } = entry;
    const put = (standing: Partial<Standing>) =>
      this.options.states.put(name, {
        productId,
        standing,
        action: action.action,
        at: caller.now.toISOString(),
        actorRef: caller.userRef,
      });
    switch (action.action) {
      case 'snooze':
        return put({ state: 'snoozed', until: action.until });
      case 'wake':
      case 'reopen':
        return put({ state: 'new', until: undefined });
      case 'done':
        return put({ state: 'done', until: undefined });
      case 'assign':
        if (action.to !== null) {
          await this.options.owners.require(productId, action.to);
        }
        return put({ assigneeRef: action.to ?? undefined });
      case 'undo':
        return this.undo(caller, source, name);
      default:
        if (!source.act || !source.actions.includes(action.action)) {
          throw new InputError(`action: is not for a ${name.kind}`);
        }
        await source.act(caller, name.key, action);
        return put({ state: 'dealt', until: undefined });
    }
  }

  private async undo(
    caller: UserCaller,
    source: InboxSource,
    name: EntryName,
  ): Promise<void> {
    const kept = await this.options.states.find(name);
    if (!kept || !mayBeUndone(kept, caller.now)) {
      throw new InputError('action: there is nothing to undo any more');
    }
    if (source.actions.includes(kept.action)) {
      await source.undo!(caller, name.key);
    }
    await this.options.states.putBack(name, {
      at: caller.now.toISOString(),
      actorRef: caller.userRef,
    });
  }
}
