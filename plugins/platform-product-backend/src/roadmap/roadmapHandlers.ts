import {
  canonicalEntityRef,
  DemandPath,
  ProductPath,
} from 'backstage-plugin-platform-product-common';
import { roadmapContract } from 'backstage-plugin-platform-product-common/contract';
import { Handlers } from '../http/mount';
import { AuthorizedHistoryService } from './decisions/AuthorizedHistoryService';
import { AuthorizedDemandService } from './demand/AuthorizedDemandService';
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
