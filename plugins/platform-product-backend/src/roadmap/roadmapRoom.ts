import { AuthorizedChoiceService } from '../choice/choices/AuthorizedChoiceService';
import { AskingAfterShipping } from '../choice/talk/AskingAfterShipping';
import { Foundation } from '../foundation';
import { RequestCaller } from '../http/Caller';
import { Announcer } from '../outbox/Announcer';
import { Outbox } from '../outbox/Outbox';
import { Membership } from '../permissions/Membership';
import { JobStore } from '../product/JobStore';
import { PublishedInsights } from '../research/insights/PublishedInsights';
import { AuthorizedSatisfactionService } from '../satisfaction/AuthorizedSatisfactionService';
import { ByReference } from '../subject/ByReference';
import { AuthorityStore } from './authority/AuthorityStore';
import { AuthorizedAuthorityService } from './authority/AuthorizedAuthorityService';
import { AuthorizedCommentService } from './comments/AuthorizedCommentService';
import { Commenting } from './comments/Commenting';
import { CommentStore } from './comments/CommentStore';
import { tellOfComments } from './comments/tellOfComments';
import { AuthorizedHistoryService } from './decisions/AuthorizedHistoryService';
import { DecisionStore } from './decisions/DecisionStore';
import { AuthorizedDemandService } from './demand/AuthorizedDemandService';
import { DefaultDemandService } from './demand/DefaultDemandService';
import { DemandStore } from './demand/DemandStore';
import { Recounting } from './demand/Recounting';
import { scheduleRecounting } from './demand/scheduleRecounting';
import { AuthorizedEffectService } from './effect/AuthorizedEffectService';
import { DefaultEffectService } from './effect/DefaultEffectService';
import { EffectStore } from './effect/EffectStore';
import { SatisfactionEffects } from './effect/SatisfactionEffects';
import { AuthorizedEvidenceService } from './evidence/AuthorizedEvidenceService';
import { EvidenceCounts } from './evidence/EvidenceCounts';
import { EvidenceSources } from './evidence/EvidenceSources';
import { EvidenceStore } from './evidence/EvidenceStore';
import { AuthorizedFollowService } from './follow/AuthorizedFollowService';
import { FollowStore } from './follow/FollowStore';
import { ImportedItems } from './imports/ImportedItems';
import { roadmapInbox } from './inbox/inboxSources';
import { AuthorizedItemService } from './items/AuthorizedItemService';
import { DefaultItemService } from './items/DefaultItemService';
import { ItemAccess } from './items/ItemAccess';
import { ItemDetails } from './items/ItemDetails';
import { ItemStore } from './items/ItemStore';
import { ItemView } from './items/ItemView';
import { AllItems } from './lists/AllItems';
import { AuthorizedListService } from './lists/AuthorizedListService';
import { keptAboutPeople } from './keptAboutPeople';
import { ItemsBeside } from './lists/ItemsBeside';
import { ItemSearch } from './lists/ItemSearch';
import { ProductItems } from './lists/ProductItems';
import { AuthorizedMoveService } from './moves/AuthorizedMoveService';
import { DefaultMoveService } from './moves/DefaultMoveService';
import { Undoing } from './moves/Undoing';
import { roadmapHandlers, roadmapTalkHandlers } from './roadmapHandlers';
import { RoadmapLedger } from './RoadmapLedger';
import { RoadmapSignals } from './RoadmapSignals';
import { tellOfRoadmap } from './tellOfRoadmap';

/** Furnishes the roadmap room. */
export function createRoadmapRoom(
  foundation: Foundation,
  {
    outbox,
    announcer,
    privacyStewards,
    asking,
    ...sources
  }: {
    outbox: Outbox;
    announcer: Announcer;
    privacyStewards: Set<string>;
    /** What evidence points to, each with its reader's rights. */
    satisfaction: AuthorizedSatisfactionService;
    choices: AuthorizedChoiceService;
    insights: Pick<PublishedInsights, 'publishedAmong' | 'sightOf'>;
    /** Whom shipping makes think again. */
    asking: Pick<AskingAfterShipping, 'ask'>;
  },
) {
  const { access, knex, ownership, products, teamTypes } = foundation;
  const items = new ItemStore(knex);
  const demand = new DemandStore(knex);
  const decisions = new DecisionStore(knex);
  const details = new ItemDetails(knex);
  const jobs = new JobStore(knex);
  const follows = new FollowStore(knex);
  const evidence = new EvidenceStore(knex);
  const comments = new CommentStore(knex);
  const signals = new RoadmapSignals({
    announcer,
    items,
    logger: foundation.logger,
  });
  const ledger = new RoadmapLedger({
    knex,
    teamTypes,
    outbox,
    onChange: itemIds => signals.changed(itemIds),
  });
  const effects = new DefaultEffectService({ effects: new EffectStore(knex) });
  const membership = new Membership(products);
  const undoing = new Undoing(decisions);
  const itemAccess = new ItemAccess({ items, products, access, ownership });
  const view = new ItemView({
    items,
    itemAccess,
    access,
    membership,
    products,
    details,
    evidence: new EvidenceCounts({
      knex,
      access,
      insights: sources.insights,
    }),
    jobs,
    follows,
    beside: new ItemsBeside(knex),
    undoing,
  });
  const own = {
    items: new DefaultItemService({ items, jobs, ledger }),
    moves: new DefaultMoveService({ ledger }),
    demand: new DefaultDemandService({ products, items, demand, ledger }),
  };
  const moves = new AuthorizedMoveService(own.moves, {
    itemAccess,
    view,
    undoing,
  });
  const talk = new AuthorizedCommentService({
    comments,
    commenting: new Commenting({ knex, outbox }),
    access,
    membership,
    products,
    itemAccess,
    privacyStewards,
  });
  return {
    subject: [new ByReference(knex, 'roadmap', keptAboutPeople)],
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
        ofProduct: new ProductItems(knex),
        ofAll: new AllItems(knex),
        search: new ItemSearch(knex),
        follows,
        view,
      }),
      moves,
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
      onChange: itemId => signals.changed([itemId]),
      authority: new AuthorizedAuthorityService({
        access,
        ownership,
        products,
        authority: new AuthorityStore(knex),
      }),
      evidence: new AuthorizedEvidenceService({
        evidence,
        sources: new EvidenceSources({ products, ...sources }),
        itemAccess,
        view,
      }),
      effects: new AuthorizedEffectService(effects, {
        satisfaction: new SatisfactionEffects(sources.satisfaction),
        itemAccess,
        view,
      }),
      comments: talk,
      follow: new AuthorizedFollowService({
        follows,
        access,
        products,
        itemAccess,
      }),
    }),
    schedule: () =>
      scheduleRecounting({
        scheduler: foundation.scheduler,
        jobRuns: foundation.jobRuns,
        now: foundation.now,
        recounting: new Recounting({ knex, teamTypes, ledger }),
      }),
    /** For whoever asks what was never measured: the inbox. */
    effects,
    /** For whoever asks nobody: the example company. */
    example: { ...own, kept: items, evidence, comments },
    imports: {
      imported: new ImportedItems(ledger, knex),
      relatedAmong: (caller: RequestCaller, itemIds: string[]) =>
        view.relatedAmong(caller, itemIds),
    },
    inbox: roadmapInbox({
      knex,
      access,
      products,
      items,
      itemAccess,
      moves,
      comments,
      talk,
      effects,
    }),
    tells: {
      ...tellOfComments({ announcer, items, comments }),
      ...tellOfRoadmap({
        announcer,
        items,
        demand,
        decisions,
        followersOf: ids => follows.followersOf(ids),
        askAgain: (itemId, options) => asking.ask(itemId, options),
      }),
    },
  };
}
