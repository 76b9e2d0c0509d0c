import { Foundation } from '../foundation';
import { canonicalEntityRef } from 'backstage-plugin-platform-product-common';
import { choiceContract } from 'backstage-plugin-platform-product-common/contract';
import { Handlers } from '../http/mount';
import { Announcer } from '../outbox/Announcer';
import { Outbox } from '../outbox/Outbox';
import { Membership } from '../permissions/Membership';
import { JobStore } from '../product/JobStore';
import { Periods } from '../satisfaction/Periods';
import { ByReference } from '../subject/ByReference';
import { AdoptionFigures } from './adoption/AdoptionFigures';
import { AdoptionStore } from './adoption/AdoptionStore';
import { AuthorizedAdoptionService } from './adoption/AuthorizedAdoptionService';
import { DefaultAdoptionService } from './adoption/DefaultAdoptionService';
import { SpellCounts } from './adoption/SpellCounts';
import { AliasBook } from './alternatives/AliasBook';
import { AliasStore } from './alternatives/AliasStore';
import { AlternativeStore } from './alternatives/AlternativeStore';
import { AuthorizedAlternativeService } from './alternatives/AuthorizedAlternativeService';
import { DefaultAlternativeService } from './alternatives/DefaultAlternativeService';
import { LeagueStore } from './alternatives/LeagueStore';
import { AuthorizedChoiceService } from './choices/AuthorizedChoiceService';
import { ChoiceEventStore } from './choices/ChoiceEventStore';
import { ChoiceStore } from './choices/ChoiceStore';
import { ChoiceHistory } from './choices/ChoiceHistory';
import { choiceHandlers } from './choices/choiceHandlers';
import { ChoiceView } from './choices/ChoiceView';
import { ChoiceLedger } from './choices/ChoiceLedger';
import { DefaultChoiceService } from './choices/DefaultChoiceService';
import { tellOfChoices } from './choices/tellOfChoices';
import { keptAboutPeople } from './keptAboutPeople';
import { KnownItems } from '../roadmap/items/KnownItems';
import { OptOutInbox } from './inbox/OptOutInbox';
import { OptOutStore } from './inbox/OptOutStore';
import { OwnedChoices } from './inbox/OwnedChoices';
import { ReconsiderInbox } from './inbox/ReconsiderInbox';
import { RequirementInbox } from './inbox/RequirementInbox';
import { createMandatesRoom } from './mandates/mandatesRoom';
import { MandateStore } from './mandates/MandateStore';
import { StandingDetails } from './standing/StandingDetails';
import { StandingStore } from './standing/StandingStore';
import { AskingAfterShipping } from './talk/AskingAfterShipping';
import { AuthorizedTalkService } from './talk/AuthorizedTalkService';
import { ChoiceTalk } from './talk/ChoiceTalk';
import { DefaultTalkService } from './talk/DefaultTalkService';
import { ReconsiderationStore } from './talk/ReconsiderationStore';

/** Furnishes the choice room. */
export function createChoiceRoom(
  foundation: Foundation,
  {
    periods,
    items,
    outbox,
    announcer,
  }: {
    periods: Periods;
    items: KnownItems;
    outbox: Outbox;
    announcer: Announcer;
  },
) {
  const { access, knex, ownership, products, teamTypes } = foundation;
  const details = new StandingDetails(knex);
  const choices = new DefaultChoiceService({
    products,
    standings: new StandingStore(knex, teamTypes),
    details,
    history: new ChoiceHistory({
      products,
      events: new ChoiceEventStore(knex),
      details,
    }),
    ledger: new ChoiceLedger({ knex, teamTypes, outbox }),
    jobs: new JobStore(knex),
  });
  const alternatives = new AlternativeStore(knex, teamTypes);
  const adoption = new AuthorizedAdoptionService(
    new DefaultAdoptionService({
      products,
      periods,
      figures: new AdoptionFigures(knex),
      standings: new AdoptionStore(knex, teamTypes),
      spells: new SpellCounts(knex),
      alternatives,
    }),
    access,
  );
  const instead = new AuthorizedAlternativeService(
    new DefaultAlternativeService({
      products,
      alternatives,
      aliases: new AliasStore(knex),
      book: new AliasBook(knex),
      league: new LeagueStore(knex, teamTypes),
    }),
    { access, ownership },
  );
  const membership = new Membership(products);
  const view = new ChoiceView(choices, {
    access,
    membership,
    ownership,
    items,
  });
  const authorizedChoices = new AuthorizedChoiceService(choices, {
    access,
    membership,
    view,
    items,
  });
  const talk = new DefaultTalkService({
    products,
    choices,
    talk: new ChoiceTalk({ knex, outbox }),
  });
  const authorizedTalk = new AuthorizedTalkService(talk, {
    access,
    ownership,
    view,
  });
  const optOuts = new OptOutStore(knex);
  const owned = new OwnedChoices({
    products,
    choices: authorizedChoices,
    ownership,
  });
  const mandates = createMandatesRoom(foundation, { outbox, announcer });
  const handlers: Handlers<typeof choiceContract> = {
    ...choiceHandlers(authorizedChoices, authorizedTalk),
    readAdoption: ({ caller, params }) =>
      adoption.read(caller, canonicalEntityRef(params)),
    listProductAlternatives: ({ caller, params }) =>
      instead.ofProduct(caller, canonicalEntityRef(params)),
    listAlternatives: ({ caller, query }) => instead.list(caller, query),
    listAlternativeAliases: ({ caller, query }) =>
      instead.listAliases(caller, query.product),
    putAlternativeAlias: ({ caller, body }) => instead.putAlias(caller, body),
    ...mandates.handlers,
  };
  return {
    handlers,
    subject: [new ByReference(knex, 'choice', keptAboutPeople)],
    choices: authorizedChoices,
    optOuts,
    asking: new AskingAfterShipping({ knex, outbox }),
    inbox: [
      new OptOutInbox({
        optOuts,
        products,
        choices: authorizedChoices,
        talk: authorizedTalk,
        owned,
      }),
      new ReconsiderInbox({
        asked: new ReconsiderationStore(knex),
        choices: owned,
      }),
      new RequirementInbox({
        mandates: new MandateStore(knex),
        products,
        ownership,
      }),
    ],
    tells: {
      ...tellOfChoices({
        products,
        announcer,
        items,
        choices: new ChoiceStore(knex),
        events: new ChoiceEventStore(knex),
      }),
      ...mandates.tells,
    },
    schedule: mandates.scheduleExpiry,
    /** For the example company, which chooses without anybody asking. */
    example: {
      choices,
      talk,
      mandates: mandates.service,
    },
  };
}
