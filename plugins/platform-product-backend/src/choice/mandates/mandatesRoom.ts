import { canonicalEntityRef } from 'backstage-plugin-platform-product-common';
import { Foundation } from '../../foundation';
import { Announcer } from '../../outbox/Announcer';
import { Outbox } from '../../outbox/Outbox';
import { StandingStore } from '../standing/StandingStore';
import { AuthorizedMandateService } from './AuthorizedMandateService';
import { DefaultMandateService } from './DefaultMandateService';
import { Governance } from './Governance';
import { mandateHandlers } from './mandateHandlers';
import { MandateLedger } from './MandateLedger';
import { MandateNames } from './MandateNames';
import { MandateReach } from './MandateReach';
import { MandateStore } from './MandateStore';
import { scheduleExpiry } from './scheduleExpiry';
import { tellOfMandates } from './tellOfMandates';

/** Composes what is required of teams, for the choice room. */
export function createMandatesRoom(
  foundation: Foundation,
  { outbox, announcer }: { outbox: Outbox; announcer: Announcer },
) {
  const { access, config, knex, ownership, products, teamTypes } = foundation;
  const { jobRuns, now, scheduler } = foundation;
  const names = new MandateNames(products);
  const mandates = new MandateStore(knex);
  const service = new DefaultMandateService({
    products,
    names,
    mandates,
    reach: new MandateReach(knex, teamTypes),
    ledger: new MandateLedger({ knex, teamTypes, outbox }),
  });
  const governance = new Governance({
    access,
    ownership,
    groups: new Set(
      (config.getOptionalStringArray('platformProduct.governance') ?? []).map(
        ref => canonicalEntityRef(ref),
      ),
    ),
  });
  return {
    handlers: mandateHandlers(
      new AuthorizedMandateService(service, { access, governance, names }),
    ),
    /** For whoever asks nobody: scheduled jobs and the example company. */
    service,
    tells: tellOfMandates({
      announcer,
      mandates,
      products,
      standings: new StandingStore(knex, teamTypes),
    }),
    scheduleExpiry: () =>
      scheduleExpiry({ scheduler, mandates: service, jobRuns, now }),
  };
}
