import { AuthorizedChoiceService } from '../choice/choices/AuthorizedChoiceService';
import { Foundation } from '../foundation';
import { Announcer } from '../outbox/Announcer';
import { Outbox } from '../outbox/Outbox';
import { Membership } from '../permissions/Membership';
import { JobStore } from '../product/JobStore';
import { AuthorizedSatisfactionService } from '../satisfaction/AuthorizedSatisfactionService';
import { AuthorityStore } from './authority/AuthorityStore';
import { AuthorizedAuthorityService } from './authority/AuthorizedAuthorityService';
import { AuthorizedCommentService } from './comments/AuthorizedCommentService';
import { CommentStore } from './comments/CommentStore';
import { AuthorizedHistoryService } from './decisions/AuthorizedHistoryService';
import { DecisionStore } from './decisions/DecisionStore';
import { AuthorizedDemandService } from './demand/AuthorizedDemandService';
import { DefaultDemandService } from './demand/DefaultDemandService';
import { DemandStore } from './demand/DemandStore';
import { AuthorizedEvidenceService } from './evidence/AuthorizedEvidenceService';
import { EvidenceSources } from './evidence/EvidenceSources';
import { EvidenceStore } from './evidence/EvidenceStore';
import { AuthorizedFollowService } from './follow/AuthorizedFollowService';
import { FollowStore } from './follow/FollowStore';
import { AuthorizedItemService } from './items/AuthorizedItemService';
import { DefaultItemService } from './items/DefaultItemService';
import { ItemAccess } from './items/ItemAccess';
import { ItemDetails } from './items/ItemDetails';
import { ItemStore } from './items/ItemStore';
import { ItemView } from './items/ItemView';
import { AuthorizedListService } from './lists/AuthorizedListService';
import { ItemLists } from './lists/ItemLists';
import { ItemSearch } from './lists/ItemSearch';
import { AuthorizedMoveService } from './moves/AuthorizedMoveService';
import { DefaultMoveService } from './moves/DefaultMoveService';
import { Undoing } from './moves/Undoing';
import { roadmapHandlers, roadmapTalkHandlers } from './roadmapHandlers';
import { RoadmapLedger } from './RoadmapLedger';
import { tellOfRoadmap } from './tellOfRoadmap';

/** Furnishes the roadmap room. */
export function createRoadmapRoom(
  foundation: Foundation,
  {
    outbox,
    announcer,
    privacyStewards,
    ...sources
  }: {
    outbox: Outbox;
    announcer: Announcer;
    privacyStewards: Set<string>;
    /** What evidence points to, each with its reader's rights. */
    satisfaction: AuthorizedSatisfactionService;
    choices: AuthorizedChoiceService;
  },
) {
  const { access, knex, ownership, products, teamTypes } = foundation;
  const items = new ItemStore(knex);
  const demand = new DemandStore(knex);
  const decisions = new DecisionStore(knex);
  const details = new ItemDetails(knex);
  const jobs = new JobStore(knex);
  const follows = new FollowStore(knex);
  const lists = new ItemLists(knex);
  const ledger = new RoadmapLedger({ knex, teamTypes, outbox });
  const membership = new Membership(products);
  const undoing = new Undoing(decisions);
  const itemAccess = new ItemAccess({ items, access, ownership });
  const view = new ItemView({
    items,
    itemAccess,
    access,
    membership,
    products,
    details,
    jobs,
    follows,
    lists,
    undoing,
  });
  const own = {
    items: new DefaultItemService({ items, jobs, ledger }),
    moves: new DefaultMoveService({ ledger }),
    demand: new DefaultDemandService({ products, items, demand, ledger }),
  };
  return {
    handlers: roadmapHandlers({
      items: new AuthorizedItemService(own.items, {
        access,
        ownership,
        membership,
        products,
        items,
        itemAccess,
        view,
      }),
      lists: new AuthorizedListService({
        access,
        ownership,
        membership,
        products,
        items,
        itemAccess,
        lists,
        search: new ItemSearch(knex),
        follows,
        view,
      }),
      moves: new AuthorizedMoveService(own.moves, {
        itemAccess,
        view,
        undoing,
      }),
      demand: new AuthorizedDemandService(own.demand, {
        access,
        membership,
        products,
        itemAccess,
        view,
      }),
      history: new AuthorizedHistoryService({ decisions, itemAccess, view }),
    }),
    talkHandlers: roadmapTalkHandlers({
      authority: new AuthorizedAuthorityService({
        access,
        ownership,
        products,
        authority: new AuthorityStore(knex),
      }),
      evidence: new AuthorizedEvidenceService({
        evidence: new EvidenceStore(knex),
        sources: new EvidenceSources({ products, ...sources }),
        itemAccess,
        view,
      }),
      comments: new AuthorizedCommentService({
        comments: new CommentStore(knex),
        access,
        membership,
        products,
        itemAccess,
        privacyStewards,
      }),
      follow: new AuthorizedFollowService({
        follows,
        access,
        products,
        itemAccess,
      }),
    }),
    /** For whoever asks nobody: the example company. */
    services: own,
    tells: tellOfRoadmap({
      announcer,
      items,
      demand,
      decisions,
      followersOf: ids => follows.followersOf(ids),
    }),
  };
}
