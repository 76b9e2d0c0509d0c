import {
  canonicalEntityRef,
  DemandPath,
  ProductPath,
} from 'backstage-plugin-platform-product-common';
import {
  roadmapContract,
  roadmapTalkContract,
} from 'backstage-plugin-platform-product-common/contract';
import { Handlers } from '../http/mount';
import { AuthorizedAuthorityService } from './authority/AuthorizedAuthorityService';
import { AuthorizedCommentService } from './comments/AuthorizedCommentService';
import { AuthorizedHistoryService } from './decisions/AuthorizedHistoryService';
import { AuthorizedDemandService } from './demand/AuthorizedDemandService';
import { AuthorizedEffectService } from './effect/AuthorizedEffectService';
import { AuthorizedEvidenceService } from './evidence/AuthorizedEvidenceService';
import { AuthorizedFollowService } from './follow/AuthorizedFollowService';
import { AuthorizedItemService } from './items/AuthorizedItemService';
import { AuthorizedListService } from './lists/AuthorizedListService';
import { AuthorizedMoveService } from './moves/AuthorizedMoveService';

const refOf = ({ kind, namespace, name }: ProductPath) =>
  canonicalEntityRef({ kind, namespace, name });
const teamOf = ({ teamNamespace, teamName }: DemandPath) =>
  canonicalEntityRef({
    kind: 'group',
    namespace: teamNamespace,
    name: teamName,
  });

/** Joins the roadmap contract to its services. */
export const roadmapHandlers = (services: {
  items: AuthorizedItemService;
  lists: AuthorizedListService;
  moves: AuthorizedMoveService;
  demand: AuthorizedDemandService;
  history: AuthorizedHistoryService;
}): Handlers<typeof roadmapContract> => {
  const { items, lists, moves, demand, history } = services;
  return {
    readRoadmap: ({ caller, params, query }) =>
      lists.board(caller, refOf(params), query),
    listRoadmapItems: ({ caller, query }) => lists.list(caller, query),
    listSimilarItems: ({ caller, query }) => lists.similar(caller, query),
    suggestRoadmapItem: ({ caller, body }) => items.suggest(caller, body),
    readRoadmapItem: ({ caller, params }) => items.read(caller, params.itemId),
    changeRoadmapItem: ({ caller, params, body }) =>
      items.change(caller, params.itemId, body),
    deleteRoadmapItem: ({ caller, params, query }) =>
      items.remove(caller, params.itemId, query.version),
    moveRoadmapItem: ({ caller, params, body }) =>
      moves.move(caller, params.itemId, body),
    undoRoadmapMove: ({ caller, params }) => moves.undo(caller, params.itemId),
    placeRoadmapItem: ({ caller, params, body }) =>
      moves.place(caller, params.itemId, body),
    mergeRoadmapItem: ({ caller, params, body }) =>
      moves.merge(caller, params.itemId, body.into),
    unmergeRoadmapItem: ({ caller, params }) =>
      moves.unmerge(caller, params.itemId),
    listRoadmapDecisions: ({ caller, params, query }) =>
      history.list(caller, params.itemId, query),
    listRoadmapDemand: ({ caller, params, query }) =>
      demand.list(caller, params.itemId, query),
    putRoadmapDemand: ({ caller, params, body }) =>
      demand.put(caller, params.itemId, teamOf(params), body),
    removeRoadmapDemand: ({ caller, params }) =>
      demand.remove(caller, params.itemId, teamOf(params)),
  };
};

/** Joins the contract of what is said around a roadmap to its services. */
export const roadmapTalkHandlers = (services: {
  authority: AuthorizedAuthorityService;
  evidence: AuthorizedEvidenceService;
  effects: AuthorizedEffectService;
  comments: AuthorizedCommentService;
  follow: AuthorizedFollowService;
  /** Hears of what something was said of. */
  onChange(itemId: string): void;
}): Handlers<typeof roadmapTalkContract> => {
  const { authority, evidence, effects, comments, follow, onChange } = services;
  const said = async <T>(itemId: string, saying: Promise<T>): Promise<T> => {
    const what = await saying;
    onChange(itemId);
    return what;
  };
  return {
    readAuthority: ({ caller, params }) =>
      authority.read(caller, refOf(params)),
    followProduct: ({ caller, params }) =>
      follow.followProduct(caller, refOf(params)),
    unfollowProduct: ({ caller, params }) =>
      follow.unfollowProduct(caller, refOf(params)),
    followRoadmapItem: ({ caller, params }) =>
      follow.followItem(caller, params.itemId),
    unfollowRoadmapItem: ({ caller, params }) =>
      follow.unfollowItem(caller, params.itemId),
    listRoadmapEvidence: ({ caller, params }) =>
      evidence.list(caller, params.itemId),
    addRoadmapEvidence: ({ caller, params, body }) =>
      said(params.itemId, evidence.add(caller, params.itemId, body)),
    removeRoadmapEvidence: ({ caller, params }) =>
      said(
        params.itemId,
        evidence.remove(caller, params.itemId, params.evidenceId),
      ),
    readRoadmapEffect: ({ caller, params }) =>
      effects.read(caller, params.itemId),
    putRoadmapEffect: ({ caller, params, body }) =>
      said(params.itemId, effects.record(caller, params.itemId, body)),
    listRoadmapComments: ({ caller, params, query }) =>
      comments.list(caller, params.itemId, query),
    addRoadmapComment: ({ caller, params, body }) =>
      said(params.itemId, comments.add(caller, params.itemId, body)),
    changeRoadmapComment: ({ caller, params, body }) =>
      said(
        params.itemId,
        comments.change(caller, params.itemId, params.commentId, body),
      ),
    removeRoadmapComment: ({ caller, params, query }) =>
      said(
        params.itemId,
        comments.remove(caller, params.itemId, params.commentId, query.version),
      ),
    reportRoadmapComment: ({ caller, params }) =>
      comments.report(caller, params.itemId, params.commentId),
  };
};
