import { Foundation } from '../foundation';
import { ByReference } from '../subject/ByReference';
import { Announcer } from '../outbox/Announcer';
import { Outbox } from '../outbox/Outbox';
import { AuthorizedSatisfactionService } from './AuthorizedSatisfactionService';
import { AuthorizedCommentsService } from './comments/AuthorizedCommentsService';
import { DefaultCommentsService } from './comments/DefaultCommentsService';
import { OwnCommentStore } from './comments/OwnCommentStore';
import { PublishedCommentStore } from './comments/PublishedCommentStore';
import { DefaultSatisfactionService } from './DefaultSatisfactionService';
import { Figures, Observations } from './figures/Figures';
import { FiguresStore } from './figures/FiguresStore';
import { CommentInbox } from './inbox/CommentInbox';
import { MessageInbox } from './inbox/MessageInbox';
import { AuthorizedMessagesService } from './messages/AuthorizedMessagesService';
import { DefaultMessagesService } from './messages/DefaultMessagesService';
import { MessageStore } from './messages/MessageStore';
import { keptAboutPeople } from './keptAboutPeople';
import { loadPepper } from './Pepper';
import { Periods } from './Periods';
import { PeriodStore } from './PeriodStore';
import { OwnAnswers } from './OwnAnswers';
import { Publication } from './publication/Publication';
import { schedulePublication } from './publication/schedulePublication';
import { RatingStore } from './RatingStore';
import { RespondentKeys } from './RespondentKeys';
import { SaltStore } from './SaltStore';
import { readSatisfactionConfig } from './SatisfactionConfig';
import { satisfactionHandlers } from './satisfactionHandlers';
import { Switches } from './Switches';
import { tellOfSatisfaction } from './tellOfSatisfaction';

/**
 * Furnishes the satisfaction room.
 *
 * @throws when the pepper was changed in an open period
 */
export async function createSatisfactionRoom(
  {
    access,
    config: rootConfig,
    jobRuns,
    knex,
    logger,
    now,
    ownership,
    products,
    scheduler,
  }: Foundation,
  {
    announcer,
    outbox,
    observations,
  }: { announcer: Announcer; outbox: Outbox; observations: Observations },
) {
  const config = readSatisfactionConfig(rootConfig);
  const saltStore = new SaltStore(knex);
  const pepper = await loadPepper({
    configured: config.pepper,
    store: saltStore,
    logger,
  });
  const periods = new Periods(new PeriodStore(knex), config.periods);
  const keys = new RespondentKeys(pepper, saltStore);
  await keys.assertPepperUnchanged(periods, now());
  const switches = new Switches(config.switches, products);
  const ratings = new RatingStore(knex);
  const messages = new MessageStore(knex, outbox);
  const satisfaction = new DefaultSatisfactionService({
    config,
    products,
    periods,
    keys,
    ratings,
    comments: new OwnCommentStore(knex),
    figures: new FiguresStore(knex),
    switches,
  });
  const publication = new Publication({
    knex,
    config,
    periods,
    products,
    switches,
    figures: new Figures(knex, observations),
    outbox,
  });

  const authorized = new AuthorizedSatisfactionService(satisfaction, access);
  const published = new PublishedCommentStore(knex);
  const answering = {
    comments: new AuthorizedCommentsService(
      new DefaultCommentsService({ products, comments: published }),
      { access, ownership, privacyStewards: config.privacyStewards },
    ),
    messages: new AuthorizedMessagesService(
      new DefaultMessagesService({ products, messages, switches }),
      { access, ownership },
    ),
  };

  return {
    pepper,
    /** For other rooms: what is published, for whoever may read it. */
    service: authorized,
    privacyStewards: config.privacyStewards,
    subject: [
      new OwnAnswers({ knex, pepper }),
      new ByReference(knex, 'satisfaction', keptAboutPeople),
    ],
    periods,
    handlers: satisfactionHandlers({
      satisfaction: authorized,
      ...answering,
    }),
    inbox: [
      new MessageInbox({
        messages,
        answering: answering.messages,
        products,
        ownership,
      }),
      new CommentInbox({
        comments: published,
        answering: answering.comments,
        products,
        ownership,
      }),
    ],
    tells: tellOfSatisfaction({ announcer, messages, products }),
    schedule: () =>
      schedulePublication({ scheduler, publication, jobRuns, now }),
    /** For the example company, which answers without anybody asking. */
    example: { satisfaction, ratings, publication, periods: config.periods },
  };
}
