import { Foundation } from '../foundation';
import { Announcer } from '../outbox/Announcer';
import { Outbox } from '../outbox/Outbox';
import { Membership } from '../permissions/Membership';
import { JobStore } from '../product/JobStore';
import { AuthorizedHistoryService } from './decisions/AuthorizedHistoryService';
import { DecisionStore } from './decisions/DecisionStore';
import { AuthorizedDemandService } from './demand/AuthorizedDemandService';
import { DefaultDemandService } from './demand/DefaultDemandService';
import { DemandStore } from './demand/DemandStore';
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
import { roadmapHandlers } from './roadmapHandlers';
import { RoadmapLedger } from './RoadmapLedger';
import { tellOfRoadmap } from './tellOfRoadmap';

/** Furnishes the roadmap room. */
export function createRoadmapRoom(
  foundation: Foundation,
  { outbox, announcer }: { outbox: Outbox; announcer: Announcer },
) {
  const { access, knex, ownership, products, teamTypes } = foundation;
  const items = new ItemStore(knex);
  const demand = new DemandStore(knex);
  const decisions = new DecisionStore(knex);
  const details = new ItemDetails(knex);
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
    follows,
    lists,
    undoing,
  });
  const own = {
    items: new DefaultItemService({ items, jobs: new JobStore(knex), ledger }),
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
    itemAccess,
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
