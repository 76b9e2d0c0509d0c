import { RoadmapStatus } from 'backstage-plugin-platform-product-common';
import { StoredItem } from '../items/StoredItem';
import { RoadmapWriting } from '../RoadmapLedger';
import { isDecided } from './moveRules';
import { undoMs } from './Undoing';

/** Tells other plugins now, and people once it can't be undone any more. */
export async function tell(
  writing: RoadmapWriting,
  item: StoredItem,
  { to, decisionId, now }: { to: RoadmapStatus; decisionId: string; now: Date },
): Promise<void> {
  await publish(writing, item, decisionId);
  if (isDecided(to) && !item.isInternal) {
    await writing.outbox.add(writing.tx, {
      topic: 'roadmap.askers',
      key: `roadmap.askers ${item.id}`,
      payload: { itemId: item.id, decisionId },
      notBefore: new Date(now.getTime() + undoMs),
    });
  }
  if (to === 'shipped' && !item.isInternal) {
    await writing.outbox.add(writing.tx, {
      topic: 'roadmap.shipped',
      key: `roadmap.shipped ${item.id}`,
      payload: { itemId: item.id, decisionId },
      notBefore: new Date(now.getTime() + undoMs),
    });
  }
}

/** Tells other plugins, unless it is internal. */
export async function publish(
  { outbox, tx }: RoadmapWriting,
  item: StoredItem,
  decisionId: string,
): Promise<void> {
  if (!item.isInternal) {
    await outbox.add(tx, {
      topic: 'roadmap.decided',
      key: `roadmap.decided ${item.id}`,
      payload: { itemId: item.id, decisionId },
    });
  }
}
