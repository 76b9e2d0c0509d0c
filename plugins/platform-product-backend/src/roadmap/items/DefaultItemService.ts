import { ConflictError, InputError } from '@backstage/errors';
import { DecidedAs } from 'backstage-plugin-platform-product-common';
import { randomUUID } from 'crypto';
import { Caller } from '../../http/Caller';
import { LostRaceError } from '../../http/errors';
import { JobStore } from '../../product/JobStore';
import { requireJob } from '../../product/requireJob';
import { EvidenceStore } from '../evidence/EvidenceStore';
import { RoadmapLedger, RoadmapWriting } from '../RoadmapLedger';
import { changed, differing } from './changedFields';
import { noItem } from './ItemAccess';
import { actorOf, ItemChange, ItemService, Suggestion } from './ItemService';
import { ItemStore } from './ItemStore';
import { StoredItem } from './StoredItem';

const importanceUnlessSaid = 2;

const sameProducts = (one: string[], other: string[]) =>
  [...one].sort().join() === [...other].sort().join();

const tooLate = (current: StoredItem) =>
  new LostRaceError('Somebody changed this meanwhile', current);

/** The rules of what is asked for. */
export class DefaultItemService implements ItemService {
  constructor(
    private readonly options: {
      items: ItemStore;
      jobs: JobStore;
      ledger: RoadmapLedger;
    },
  ) {}

  async suggest(caller: Caller, suggestion: Suggestion): Promise<StoredItem> {
    const { items, ledger } = this.options;
    const { id = randomUUID(), teamRef, url } = suggestion;
    await requireJob(
      this.options.jobs,
      suggestion.jobId,
      suggestion.productIds,
    );
    const actorRef = actorOf(caller);
    const at = caller.now.toISOString();
    await ledger.write({ actorRef, now: caller.now }, async writing => {
      const isNew = await writing.items.add({
        id,
        title: suggestion.title,
        problem: suggestion.problem,
        productIds: suggestion.productIds,
        origin: suggestion.origin,
        jobId: suggestion.jobId,
        isInternal: suggestion.visibility === 'internal',
        status: 'idea',
        place: await writing.places.last('idea'),
        authorRef: actorRef,
        suggestedFor: teamRef,
        createdAt: at,
      });
      if (!isNew) {
        return;
      }
      await writing.search.addAll([{ id, ...suggestion }]);
      await writing.decide({
        itemId: id,
        kind: 'suggested',
        decidedAs: 'author',
        to: 'idea',
      });
      if (url !== undefined) {
        await new EvidenceStore(writing.tx).addOnce({
          id: randomUUID(),
          itemId: id,
          isFor: true,
          source: { kind: 'url', url },
          addedAt: at,
          actorRef,
        });
      }
      if (teamRef !== undefined) {
        await writing.demand.put({
          itemId: id,
          teamRef,
          importance: suggestion.importance ?? importanceUnlessSaid,
          isOnBehalf: false,
          saidAt: at,
          actorRef,
        });
        await writing.figures.recount([id]);
      }
      if (suggestion.visibility !== 'internal') {
        await writing.outbox.add(writing.tx, {
          topic: 'roadmap.suggested',
          key: `roadmap.suggested ${id}`,
          payload: { itemId: id },
        });
      }
    });
    const kept = await items.find(id);
    if (!kept || kept.authorRef !== actorRef) {
      throw new ConflictError('id: another item has this id');
    }
    return kept;
  }

  async change(
    caller: Caller,
    itemId: string,
    { version, productIds, ...change }: ItemChange,
    decidedAs: DecidedAs,
  ): Promise<void> {
    const writer = { actorRef: actorOf(caller), now: caller.now };
    const products =
      productIds ?? (await this.options.items.productIdsOf(itemId));
    await requireJob(this.options.jobs, change.jobId ?? undefined, products);
    await this.options.ledger.write(writer, async writing => {
      const item = await locked(writing, itemId);
      if (change.visibility === 'internal' && !item.isInternal) {
        throw new InputError(
          'visibility: what was public stays public; decline it, or suggest another',
        );
      }
      const next = changed(item, change);
      const before = await writing.items.productIdsOf(itemId);
      const isMoved =
        productIds !== undefined && !sameProducts(before, productIds);
      const fields = differing(item, next);
      const isSame =
        !isMoved &&
        fields.length === 0 &&
        item.internalNote === next.internalNote;
      if (isSame && [version, version + 1].includes(item.version)) {
        return;
      }
      if (item.version !== version) {
        throw tooLate(item);
      }
      await writing.items.replace(
        itemId,
        version,
        next,
        caller.now.toISOString(),
      );
      await writing.search.keep(itemId, {
        ...next,
        productIds: productIds ?? before,
      });
      if (isMoved) {
        await writing.items.putProducts(itemId, productIds);
      }
      if (isMoved || fields.length > 0) {
        await writing.decide({
          itemId,
          kind: 'edited',
          decidedAs,
          fields: isMoved ? [...fields, 'products'] : fields,
        });
      }
    });
  }

  async remove(caller: Caller, itemId: string, version: number): Promise<void> {
    const actorRef = actorOf(caller);
    await this.options.ledger.write(
      { actorRef, now: caller.now },
      async writing => {
        const item = await locked(writing, itemId);
        if (item.version !== version) {
          throw tooLate(item);
        }
        if (await writing.items.isNeededByOthers(itemId, actorRef)) {
          throw new ConflictError(
            'Others asked for this or talked about it, so it can’t be deleted: decline it with a reason',
          );
        }
        await writing.search.forget(itemId);
        await writing.items.remove(itemId);
      },
    );
  }
}

async function locked(writing: RoadmapWriting, itemId: string) {
  const item = await writing.items.lock(itemId);
  if (!item) {
    throw noItem(itemId);
  }
  return item;
}
