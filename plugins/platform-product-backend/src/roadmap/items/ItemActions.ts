import {
  isOpenStatus,
  RoadmapAction,
} from 'backstage-plugin-platform-product-common';
import { SeenItem } from './ItemAccess';

/** What the policy, and who they are, let somebody do at all. */
export interface Powers {
  /** The person, where it is a real one. */
  userRef?: string;
  /** References of products that they may suggest for. */
  suggests: Set<string>;
  /** References of products that they own and may run the roadmap of. */
  edits: Set<string>;
  hasTeams: boolean;
}

/** What somebody may do with an item, short of what depends on its history. */
export function actionsOn(
  { item, products }: SeenItem,
  { userRef, suggests, edits, hasTeams }: Powers,
): RoadmapAction[] {
  if (userRef === undefined) {
    return [];
  }
  const may = (among: Set<string>) =>
    products.some(({ entityRef }) => among.has(entityRef));
  const runs = may(edits);
  const takesPart = may(suggests);
  const open = isOpenStatus(item.status);
  const isMerged = item.mergedInto !== undefined;
  const isAuthor = item.authorRef === userRef;
  const isFresh = isAuthor && item.status === 'idea';
  const actions: Array<RoadmapAction | false> = [
    runs && 'edit',
    !runs && isFresh && 'reword',
    runs && !isMerged && 'move',
    isFresh && 'withdraw',
    runs && open && 'merge',
    runs && isMerged && 'unmerge',
    (runs || isFresh) && item.demand.teams === 0 && open && 'delete',
    takesPart && open && (hasTeams || runs) && 'ask',
    takesPart && 'comment',
    'follow',
  ];
  return actions.filter((action): action is RoadmapAction => action !== false);
}
