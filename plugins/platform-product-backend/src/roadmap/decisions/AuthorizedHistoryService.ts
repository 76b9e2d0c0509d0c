import {
  Page,
  PageRequest,
  RoadmapDecision,
} from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { decodeCursor, foreignCursor, pageOf } from '../../http/cursor';
import { ItemAccess } from '../items/ItemAccess';
import { ItemView } from '../items/ItemView';
import { DecisionStore } from './DecisionStore';
import { StoredDecision } from './StoredDecision';

const defaultLimit = 50;

/**
 * What was decided on an item: public, with a role instead of a name; who it was is for the
 * owners. Other items that the reader can't see are left out.
 */
export class AuthorizedHistoryService {
  constructor(
    private readonly options: {
      decisions: DecisionStore;
      itemAccess: ItemAccess;
      view: ItemView;
    },
  ) {}

  async list(
    caller: RequestCaller,
    itemId: string,
    { limit = defaultLimit, cursor }: PageRequest,
  ): Promise<Page<RoadmapDecision>> {
    const { decisions, itemAccess, view } = this.options;
    const { isOwner } = await itemAccess.require(caller, itemId);
    const list = `roadmap history ${itemId}`;
    const found = await decisions.list(itemId, {
      limit: limit + 1,
      ...(cursor !== undefined && { before: stepIn(cursor, list) }),
    });
    const page = pageOf(found, limit, list, last => [String(last.step)]);
    const others = await view.relatedAmong(caller, [
      ...new Set(
        page.items.flatMap(({ displacedId, relatedId }) =>
          [displacedId, relatedId].filter(
            (id): id is string => typeof id === 'string',
          ),
        ),
      ),
    ]);
    const known = new Map(others.map(item => [item.id, item]));
    return {
      ...page,
      items: page.items.map(decision => shown(decision, known, isOwner)),
    };
  }
}

function shown(
  decision: StoredDecision,
  known: Map<string, RoadmapDecision['related'] & {}>,
  isOwner: boolean,
): RoadmapDecision {
  const { displacedId, relatedId, actorRef } = decision;
  const displaced =
    displacedId === null ? null : displacedId && known.get(displacedId);
  const related = relatedId && known.get(relatedId);
  return {
    id: decision.id,
    at: decision.at,
    kind: decision.kind,
    decidedAs: decision.decidedAs,
    ...(isOwner && decision.decidedAs === 'owner' && actorRef !== undefined
      ? { decidedBy: actorRef }
      : {}),
    ...(decision.from && { from: decision.from }),
    ...(decision.to && { to: decision.to }),
    ...(decision.publicNote !== undefined && {
      publicNote: decision.publicNote,
    }),
    ...(decision.insteadYouCan !== undefined && {
      insteadYouCan: decision.insteadYouCan,
    }),
    ...(decision.revisit !== undefined && { revisit: decision.revisit }),
    ...(decision.reason && { reason: decision.reason }),
    ...(decision.reasonText !== undefined && {
      reasonText: decision.reasonText,
    }),
    isAgainstDemand: decision.isAgainstDemand,
    ...(displaced !== undefined && displaced !== '' && { displaced }),
    ...(related && { related }),
    fields: decision.fields,
  };
}

function stepIn(cursor: string, list: string): number {
  const [step] = decodeCursor(cursor, list, 1);
  if (!/^\d{1,9}$/.test(step)) {
    throw foreignCursor();
  }
  return Number(step);
}
