import { PeopleStore } from '../catalog/PeopleStore';
import { Foundation } from '../foundation';
import { Announcer } from '../outbox/Announcer';
import { Outbox } from '../outbox/Outbox';
import { InboxActions } from './InboxActions';
import { inboxHandlers } from './inboxHandlers';
import { InboxReader } from './InboxReader';
import { InboxSource } from './InboxSource';
import { InboxStateStore } from './InboxStateStore';
import { OwnInboxActions } from './OwnInboxActions';
import { Owners } from './Owners';
import { OwnersDesk } from './OwnersDesk';
import { scheduleSummary } from './scheduleSummary';
import { tellOfInbox } from './tellOfInbox';
import { WeeklySummary } from './WeeklySummary';

/** Furnishes the inbox, out of what the areas have waiting. */
export function createInboxRoom(
  foundation: Foundation,
  {
    sources,
    outbox,
    announcer,
  }: { sources: InboxSource[]; outbox: Outbox; announcer: Announcer },
) {
  const { access, config, jobRuns, knex, logger, ownership, products } =
    foundation;
  const states = new InboxStateStore(knex);
  const desk = new OwnersDesk({ sources, access, ownership, products });
  const reader = new InboxReader({ sources, states, desk, products });
  return {
    subject: [new OwnInboxActions(knex)],
    handlers: inboxHandlers({
      reader,
      actions: new InboxActions({
        sources,
        states,
        desk,
        owners: new Owners({ products, people: new PeopleStore(knex) }),
        logger,
      }),
    }),
    tells: tellOfInbox({ announcer, products, reader, now: foundation.now }),
    schedule: () =>
      scheduleSummary({
        scheduler: foundation.scheduler,
        summary: new WeeklySummary({ knex, products, outbox }),
        cron:
          config.getOptionalString('platformProduct.inbox.summary') ??
          '0 8 * * 1',
        jobRuns,
      }),
  };
}
