import { RoadmapStatus } from 'backstage-plugin-platform-product-common';
import { draftAt } from '../../satisfaction/why/drafts';
import { MoveFields } from './moveFields';

/** Keeps what is being said of a move over a reload of the tab. */
export interface MoveDraft {
  read(): MoveFields | undefined;
  keep(fields: MoveFields): void;
  clear(): void;
}

/** The draft of one person on one item; each status it may go to has one of its own. */
export function moveDraft(
  userRef: string,
  itemId: string,
  to: RoadmapStatus,
): MoveDraft {
  const draft = draftAt(
    `platform-product.move-draft/${userRef}/${itemId}/${to}`,
  );
  return {
    read: () => {
      const kept = draft.read();
      return kept === undefined ? undefined : JSON.parse(kept);
    },
    keep: fields => draft.keep(JSON.stringify(fields)),
    clear: draft.clear,
  };
}
