import { z } from 'zod';
import {
  entityRefSchema,
  groupRefSchema,
  productPathSchema,
  teamPathSchema,
} from '../catalog/contract';
import { endpoint } from '../http/endpoint';
import { pageOf, pageRequestSchema } from '../http/listContract';
import { searchTextSchema } from '../http/searchText';
import {
  roadmapEditPermission,
  roadmapReadPermission,
  roadmapSuggestPermission,
} from '../permissions';
import { roadmapDecisionSchema } from './historyContract';
import {
  relatedItemSchema,
  roadmapBoardSchema,
  roadmapCardSchema,
  roadmapItemSchema,
  roadmapOriginSchema,
  roadmapStatusSchema,
  teamDemandSchema,
} from './itemsContract';
import { roadmapRoutes } from './routes';
import {
  roadmapDemandRequestSchema,
  roadmapItemChangeSchema,
  roadmapPlaceSchema,
  roadmapSuggestionSchema,
  roadmapTransitionSchema,
} from './writingContract';

const itemPathSchema = z.strictObject({ itemId: z.uuid() });
const demandPathSchema = itemPathSchema.extend({
  teamNamespace: teamPathSchema.shape.namespace,
  teamName: teamPathSchema.shape.name,
});
const filterShape = {
  origin: roadmapOriginSchema.optional(),
  jobId: z.uuid().optional(),
  team: groupRefSchema.optional(),
  mine: z.stringbool().optional(),
  search: searchTextSchema.optional(),
};

/**
 * Roadmaps: what is asked for, by whom, and what was decided.
 *
 * @public
 */
export const roadmapContract = {
  readRoadmap: endpoint({
    route: roadmapRoutes.readRoadmap,
    summary: 'The board of a product: its open items by status',
    permission: roadmapReadPermission,
    params: productPathSchema,
    query: z.strictObject({
      ...filterShape,
      limit: pageRequestSchema.shape.limit,
    }),
    response: roadmapBoardSchema,
  }),
  listRoadmapItems: endpoint({
    route: roadmapRoutes.listRoadmapItems,
    summary: 'Items of a product, or of all products',
    permission: roadmapReadPermission,
    query: pageRequestSchema.extend({
      ...filterShape,
      product: entityRefSchema.optional(),
      status: roadmapStatusSchema.optional(),
      sort: z.enum(['place', 'demand', 'newest', 'changed', 'rice']).optional(),
    }),
    response: pageOf(roadmapCardSchema),
  }),
  suggestRoadmapItem: endpoint({
    route: roadmapRoutes.suggestRoadmapItem,
    summary: 'Suggest something, as a person or for a team of mine',
    permission: roadmapSuggestPermission,
    body: roadmapSuggestionSchema,
    response: roadmapItemSchema,
  }),
  listSimilarItems: endpoint({
    route: roadmapRoutes.listSimilarItems,
    summary: 'Items that say something similar, the most similar first',
    permission: roadmapReadPermission,
    query: z.strictObject({
      product: entityRefSchema,
      text: searchTextSchema,
    }),
    response: z.strictObject({
      items: z.array(
        relatedItemSchema.extend({ teams: z.number().int().min(0) }),
      ),
    }),
  }),
  readRoadmapItem: endpoint({
    route: roadmapRoutes.readRoadmapItem,
    summary: 'One item',
    permission: roadmapReadPermission,
    params: itemPathSchema,
    response: roadmapItemSchema,
  }),
  changeRoadmapItem: endpoint({
    route: roadmapRoutes.changeRoadmapItem,
    summary:
      'Change an item (owners; title and problem also who suggested it, while it is an idea)',
    permission: roadmapReadPermission,
    params: itemPathSchema,
    body: roadmapItemChangeSchema,
    response: roadmapItemSchema,
  }),
  deleteRoadmapItem: endpoint({
    route: roadmapRoutes.deleteRoadmapItem,
    summary: 'Delete what nobody else asked for (owners, who suggested it)',
    permission: roadmapReadPermission,
    params: itemPathSchema,
    query: z.strictObject({ version: z.coerce.number().int().min(0) }),
    response: z.void(),
  }),
  moveRoadmapItem: endpoint({
    route: roadmapRoutes.moveRoadmapItem,
    summary:
      'Move an item to another status (owners); withdraw a suggestion (who made it)',
    permission: roadmapReadPermission,
    params: itemPathSchema,
    body: roadmapTransitionSchema,
    response: roadmapItemSchema,
  }),
  undoRoadmapMove: endpoint({
    route: roadmapRoutes.undoRoadmapMove,
    summary: 'Undo the last move, within ten minutes (who may move it)',
    permission: roadmapReadPermission,
    params: itemPathSchema,
    response: roadmapItemSchema,
  }),
  placeRoadmapItem: endpoint({
    route: roadmapRoutes.placeRoadmapItem,
    summary: 'Put an item before or after another of its status (owners)',
    permission: roadmapEditPermission,
    params: itemPathSchema,
    body: roadmapPlaceSchema,
    response: roadmapItemSchema,
  }),
  mergeRoadmapItem: endpoint({
    route: roadmapRoutes.mergeRoadmapItem,
    summary: 'Say that an item is a duplicate; its demand goes along (owners)',
    permission: roadmapEditPermission,
    params: itemPathSchema,
    body: z.strictObject({ into: z.uuid() }),
    response: roadmapItemSchema,
  }),
  unmergeRoadmapItem: endpoint({
    route: roadmapRoutes.unmergeRoadmapItem,
    summary: 'Take a duplicate out again, with its demand (owners)',
    permission: roadmapEditPermission,
    params: itemPathSchema,
    response: roadmapItemSchema,
  }),
  listRoadmapDecisions: endpoint({
    route: roadmapRoutes.listRoadmapDecisions,
    summary: 'What was decided on an item and why, newest first',
    permission: roadmapReadPermission,
    params: itemPathSchema,
    query: pageRequestSchema,
    response: pageOf(roadmapDecisionSchema),
  }),
  listRoadmapDemand: endpoint({
    route: roadmapRoutes.listRoadmapDemand,
    summary: 'The teams that ask for an item, the most urgent first',
    permission: roadmapReadPermission,
    params: itemPathSchema,
    query: pageRequestSchema,
    response: pageOf(teamDemandSchema),
  }),
  putRoadmapDemand: endpoint({
    route: roadmapRoutes.putRoadmapDemand,
    summary:
      'Say for my team how much it wants this; owners for a team, with a source',
    permission: roadmapSuggestPermission,
    params: demandPathSchema,
    body: roadmapDemandRequestSchema,
    response: roadmapItemSchema,
  }),
  removeRoadmapDemand: endpoint({
    route: roadmapRoutes.removeRoadmapDemand,
    summary: 'Take back what my team said; owners what they entered',
    permission: roadmapSuggestPermission,
    params: demandPathSchema,
    response: roadmapItemSchema,
  }),
};
