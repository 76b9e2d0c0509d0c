import { InputError } from '@backstage/errors';
import { RoadmapEffectRequest } from 'backstage-plugin-platform-product-common';
import { StoredItem } from '../items/StoredItem';

const dayMs = 24 * 60 * 60 * 1000;

/** How long owners have to find out what became of a goal before somebody asks. */
export const patienceMs = 30 * dayMs;

/** When an item shipped; undefined as long as it has not. */
export const shippedAtOf = ({ status, closing }: StoredItem) =>
  status === 'shipped' ? closing?.at : undefined;

/** @throws InputError for what can't have been measured */
export function requireMeasurable(
  item: StoredItem,
  { before, after }: RoadmapEffectRequest,
  now: Date,
): void {
  const today = now.toISOString().slice(0, 10);
  if ((before || after) && !item.outcome) {
    throw new InputError(
      `${before ? 'before' : 'after'}: the item has no goal; give it one first`,
    );
  }
  for (const [name, measured] of Object.entries({ before, after })) {
    if (measured && measured.on > today) {
      throw new InputError(`${name}.on: is still to come`);
    }
  }
  if (!after) {
    return;
  }
  const shippedAt = shippedAtOf(item);
  if (shippedAt === undefined) {
    throw new InputError('after: the item has not shipped');
  }
  if (after.on < shippedAt.slice(0, 10)) {
    throw new InputError('after.on: is before it shipped');
  }
  if (before && before.on > after.on) {
    throw new InputError('before.on: is later than the value after');
  }
}
