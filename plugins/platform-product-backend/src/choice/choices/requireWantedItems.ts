import { InputError } from '@backstage/errors';
import { ChoiceRequest } from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { KnownItems } from '../../roadmap/items/KnownItems';

/**
 * Nobody learns from an error that something invisible exists.
 *
 * @throws InputError for an item that is on no roadmap that the caller sees
 */
export async function requireWantedItems(
  items: Pick<KnownItems, 'seenAmong'>,
  caller: RequestCaller,
  said: Array<Pick<ChoiceRequest, 'wouldChangeOurMind'>>,
): Promise<void> {
  const ids = said.flatMap(
    ({ wouldChangeOurMind }) => wouldChangeOurMind?.roadmapItemId ?? [],
  );
  const seen = await items.seenAmong(caller, ids, { fresh: true });
  if (ids.some(id => !seen.has(id))) {
    throw new InputError(
      'wouldChangeOurMind.roadmapItemId: is on no roadmap that you see',
    );
  }
}
