import { ProductPath } from '../catalog/types';
import { Page, PageRequest } from '../http/list';
import { RoadmapEffect, RoadmapEffectRequest } from './effect';
import { RoadmapAuthority, RoadmapDecision } from './history';
import {
  RelatedItem,
  RoadmapCard,
  RoadmapItem,
  RoadmapOrigin,
  RoadmapStatus,
} from './items';
import { EvidenceRequest, RoadmapComment, RoadmapEvidence } from './talk';
import {
  RoadmapBoard,
  RoadmapDemandRequest,
  RoadmapItemChange,
  RoadmapPlace,
  RoadmapSuggestion,
  RoadmapTransition,
  TeamDemand,
} from './writing';

/**
 * The path parameter that names an item.
 * @public
 */
export interface ItemPath {
  itemId: string;
}

/**
 * The path parameters of one team's word on an item.
 * @public
 */
export interface DemandPath extends ItemPath {
  teamNamespace: string;
  teamName: string;
}

/**
 * Which part of a roadmap.
 * @public
 */
export interface RoadmapFilter {
  origin?: RoadmapOrigin;
  jobId?: string;
  /** Only what this team asks for. */
  team?: string;
  /** Only what teams of the caller ask for, or the caller suggested. */
  mine?: boolean;
  /** Words of title or problem. */
  search?: string;
}

/**
 * Which items, and in which order.
 * @public
 */
export interface RoadmapListRequest extends PageRequest, RoadmapFilter {
  /** Reference of a product; absent: all that the caller sees. */
  product?: string;
  status?: RoadmapStatus;
  /**
   * `place` as the owners put them, `demand` by the sum of importance, then teams, `rice` by
   * its score, what has none last.
   */
  sort?: 'place' | 'demand' | 'newest' | 'changed' | 'rice';
}

/**
 * The roadmap area's operations, as plain types.
 * @public
 */
export interface RoadmapOperations {
  readRoadmap: {
    params: ProductPath;
    query: RoadmapFilter & { limit?: number };
    response: RoadmapBoard;
  };
  readAuthority: { params: ProductPath; response: RoadmapAuthority };
  followProduct: { params: ProductPath; response: void };
  unfollowProduct: { params: ProductPath; response: void };
  listRoadmapItems: {
    query: RoadmapListRequest;
    response: Page<RoadmapCard>;
  };
  suggestRoadmapItem: { body: RoadmapSuggestion; response: RoadmapItem };
  listSimilarItems: {
    query: { product: string; text: string };
    response: { items: Array<RelatedItem & { teams: number }> };
  };
  readRoadmapItem: { params: ItemPath; response: RoadmapItem };
  changeRoadmapItem: {
    params: ItemPath;
    body: RoadmapItemChange;
    response: RoadmapItem;
  };
  deleteRoadmapItem: {
    params: ItemPath;
    query: { version: number };
    response: void;
  };
  moveRoadmapItem: {
    params: ItemPath;
    body: RoadmapTransition;
    response: RoadmapItem;
  };
  undoRoadmapMove: { params: ItemPath; response: RoadmapItem };
  placeRoadmapItem: {
    params: ItemPath;
    body: RoadmapPlace;
    response: RoadmapItem;
  };
  mergeRoadmapItem: {
    params: ItemPath;
    body: { into: string };
    response: RoadmapItem;
  };
  unmergeRoadmapItem: { params: ItemPath; response: RoadmapItem };
  listRoadmapDecisions: {
    params: ItemPath;
    query: PageRequest;
    response: Page<RoadmapDecision>;
  };
  listRoadmapDemand: {
    params: ItemPath;
    query: PageRequest;
    response: Page<TeamDemand>;
  };
  putRoadmapDemand: {
    params: DemandPath;
    body: RoadmapDemandRequest;
    response: RoadmapItem;
  };
  removeRoadmapDemand: { params: DemandPath; response: RoadmapItem };
  listRoadmapEvidence: {
    params: ItemPath;
    response: { items: RoadmapEvidence[]; allowed: Array<'add'> };
  };
  addRoadmapEvidence: {
    params: ItemPath;
    body: EvidenceRequest;
    response: RoadmapEvidence;
  };
  removeRoadmapEvidence: {
    params: ItemPath & { evidenceId: string };
    response: void;
  };
  readRoadmapEffect: { params: ItemPath; response: RoadmapEffect };
  putRoadmapEffect: {
    params: ItemPath;
    body: RoadmapEffectRequest;
    response: RoadmapEffect;
  };
  listRoadmapComments: {
    params: ItemPath;
    query: PageRequest;
    response: Page<RoadmapComment>;
  };
  addRoadmapComment: {
    params: ItemPath;
    body: { id?: string; text: string; teamRef?: string };
    response: RoadmapComment;
  };
  changeRoadmapComment: {
    params: ItemPath & { commentId: string };
    body: { text: string; version: number };
    response: RoadmapComment;
  };
  removeRoadmapComment: {
    params: ItemPath & { commentId: string };
    query: { version: number };
    response: void;
  };
  reportRoadmapComment: {
    params: ItemPath & { commentId: string };
    response: void;
  };
  followRoadmapItem: { params: ItemPath; response: void };
  unfollowRoadmapItem: { params: ItemPath; response: void };
}
