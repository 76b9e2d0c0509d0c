import { InputError } from '@backstage/errors';
import {
  RoadmapTransition,
  isOpenStatus,
} from 'backstage-plugin-platform-product-common';
import { Caller } from '../../http/Caller';
import { Before } from '../decisions/StoredDecision';
import { StoredItem } from '../items/StoredItem';
import { ItemsBeside } from '../lists/ItemsBeside';
import { RoadmapWriting } from '../RoadmapLedger';
import { publish } from './telling';

/** What an undo brings back. */
export const beforeOf = ({
  status,
  statusSince,
  place,
  closing,
}: StoredItem): Before => ({ status, statusSince, place, closing });

/** Whether more teams ask for something that is not in `now`. */
export async function leavesMoreBehind(
  { tx }: RoadmapWriting,
  item: StoredItem,
): Promise<boolean> {
  const behind = await new ItemsBeside(tx).of(item, {
    statuses: ['idea', 'considering', 'later', 'next'],
    moreThan: item.demand.teams,
    limit: 1,
  });
  return behind.length > 0;
}

/** Has an item give way: out of `now` into `next`; from elsewhere it stays where it is. */
export async function giveWay(
  caller: Caller,
  writing: RoadmapWriting,
  item: StoredItem,
  { to, displaces }: RoadmapTransition,
): Promise<string | null | undefined> {
  if (to !== 'now' || displaces === undefined) {
    return undefined;
  }
  if ('nothing' in displaces) {
    return null;
  }
  const other = await writing.items.lock(displaces.itemId);
  const shared = other && (await sharesProduct(writing, item.id, other.id));
  if (
    !other ||
    !shared ||
    other.id === item.id ||
    !isOpenStatus(other.status)
  ) {
    throw new InputError(
      'displaces.itemId: must be an open item of the same product',
    );
  }
  if (other.status === 'now') {
    const at = caller.now.toISOString();
    await writing.items.move(other.id, {
      status: 'next',
      statusSince: at,
      place: (await writing.places.find('next', {}, other.id))!,
      changedAt: at,
    });
    const decisionId = await writing.decide({
      itemId: other.id,
      kind: 'moved',
      decidedAs: 'owner',
      from: 'now',
      to: 'next',
      relatedId: item.id,
      before: beforeOf(other),
    });
    await publish(writing, other, decisionId);
  }
  return other.id;
}

async function sharesProduct(
  { items }: RoadmapWriting,
  one: string,
  other: string,
): Promise<boolean> {
  const products = await items.productIdsOf(one);
  return (await items.productIdsOf(other)).some(id => products.includes(id));
}
