import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import {
  canonicalEntityRef,
  platformProductPermissions,
} from 'backstage-plugin-platform-product-common';
import {
  satisfactionContract,
  scorecardContract,
  setupContract,
} from 'backstage-plugin-platform-product-common/contract';
import Router from 'express-promise-router';
import { version } from '../package.json';
import { readCatalogConfig } from './catalog/CatalogConfig';
import { CatalogMirror } from './catalog/CatalogMirror';
import { MirrorStore } from './catalog/MirrorStore';
import { MirrorCounts } from './catalog/MirrorCounts';
import { PeopleStore } from './catalog/PeopleStore';
import { ProductDirectory } from './catalog/ProductDirectory';
import { ProductStore } from './catalog/ProductStore';
import { scheduleCatalogMirror } from './catalog/scheduleCatalogMirror';
import { OwnerStore } from './catalog/OwnerStore';
import { TeamStore } from './catalog/TeamStore';
import { UsageStore } from './catalog/UsageStore';
import { engineOf } from './database/engine';
import { openDatabase } from './database/openDatabase';
import { oneReplicaAtATimeBeside } from './database/replicaLock';
import {
  exampleRecordsFrom,
  scheduleExampleAnswers,
} from './examples/scheduleExampleAnswers';
import { jsonBody } from './http/body';
import { createCallers } from './http/callers';
import { mount } from './http/mount';
import { openApiOf } from './http/openApi';
import { RequestLimit } from './http/RequestLimit';
import { RequestLimitStore } from './http/RequestLimitStore';
import { CatalogVisibility } from './permissions/CatalogVisibility';
import { Decisions } from './permissions/Decisions';
import { ProductAccess } from './permissions/ProductAccess';
import { Ownership } from './permissions/Ownership';
import { AuthorizedSatisfactionService } from './satisfaction/AuthorizedSatisfactionService';
import { DefaultSatisfactionService } from './satisfaction/DefaultSatisfactionService';
import { AuthorizedCommentsService } from './satisfaction/comments/AuthorizedCommentsService';
import { DefaultCommentsService } from './satisfaction/comments/DefaultCommentsService';
import { OwnCommentStore } from './satisfaction/comments/OwnCommentStore';
import { PublishedCommentStore } from './satisfaction/comments/PublishedCommentStore';
import { Figures } from './satisfaction/figures/Figures';
import { FiguresStore } from './satisfaction/figures/FiguresStore';
import { AuthorizedMessagesService } from './satisfaction/messages/AuthorizedMessagesService';
import { DefaultMessagesService } from './satisfaction/messages/DefaultMessagesService';
import { MessageStore } from './satisfaction/messages/MessageStore';
import { loadPepper } from './satisfaction/Pepper';
import { Periods } from './satisfaction/Periods';
import { PeriodStore } from './satisfaction/PeriodStore';
import { Publication } from './satisfaction/publication/Publication';
import { schedulePublication } from './satisfaction/publication/schedulePublication';
import { RatingStore } from './satisfaction/RatingStore';
import { RespondentKeys } from './satisfaction/RespondentKeys';
import { SaltStore } from './satisfaction/SaltStore';
import { readSatisfactionConfig } from './satisfaction/SatisfactionConfig';
import { satisfactionHandlers } from './satisfaction/satisfactionHandlers';
import { Switches } from './satisfaction/Switches';
import { AuthorizedScorecardService } from './scorecard/AuthorizedScorecardService';
import { DefaultScorecardService } from './scorecard/DefaultScorecardService';
import { scorecardHandlers } from './scorecard/scorecardHandlers';
import { AuthorizedSetupService } from './setup/AuthorizedSetupService';
import { DefaultSetupService } from './setup/DefaultSetupService';
import { JobRuns } from './setup/JobRuns';
import { JobRunStore } from './setup/JobRunStore';
import { setupHandlers } from './setup/setupHandlers';

/**
 * Composes the rooms; nothing here decides anything.
 *
 * @public
 */
export const platformProductPlugin = createBackendPlugin({
  pluginId: 'platform-product',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init({
        auth,
        catalog,
        config,
        database,
        httpAuth,
        httpRouter,
        logger,
        permissions,
        permissionsRegistry,
        scheduler,
        userInfo,
      }) {
        const now = () => new Date();
        const knex = await openDatabase(database);
        permissionsRegistry.addPermissions(platformProductPermissions);

        const catalogConfig = readCatalogConfig(config);
        const usage = new UsageStore(knex);
        const mirror = new CatalogMirror({
          auth,
          catalog,
          config: catalogConfig,
          store: new MirrorStore(knex),
          usage,
          now,
        });
        const products = new ProductDirectory({
          mirror,
          products: new ProductStore(knex),
          teams: new TeamStore(knex, catalogConfig.teamTypes),
          usage,
          owners: new OwnerStore(knex),
          counts: new MirrorCounts(knex, catalogConfig.teamTypes),
        });
        const access = new ProductAccess({
          permissions,
          decisions: new Decisions(permissions),
          visibility: new CatalogVisibility(catalog),
          products,
        });

        const satisfactionConfig = readSatisfactionConfig(config);
        const saltStore = new SaltStore(knex);
        const pepper = await loadPepper({
          configured: satisfactionConfig.pepper,
          store: saltStore,
          logger,
        });
        const periods = new Periods(
          new PeriodStore(knex),
          satisfactionConfig.periods,
        );
        const keys = new RespondentKeys(pepper, saltStore);
        await keys.assertPepperUnchanged(periods, now());
        const switches = new Switches(satisfactionConfig.switches, products);
        const ownership = new Ownership({
          products,
          ancestors:
            config.getOptionalBoolean('platformProduct.ownership.ancestors') ??
            true,
        });
        const ratings = new RatingStore(knex);
        const defaultSatisfaction = new DefaultSatisfactionService({
          config: satisfactionConfig,
          products,
          periods,
          keys,
          ratings,
          comments: new OwnCommentStore(knex),
          figures: new FiguresStore(knex),
          switches,
        });
        const satisfaction = new AuthorizedSatisfactionService(
          defaultSatisfaction,
          access,
        );
        const comments = new AuthorizedCommentsService(
          new DefaultCommentsService({
            products,
            comments: new PublishedCommentStore(knex),
          }),
          {
            access,
            ownership,
            privacyStewards: satisfactionConfig.privacyStewards,
          },
        );
        const messages = new AuthorizedMessagesService(
          new DefaultMessagesService({
            products,
            messages: new MessageStore(knex),
            switches,
          }),
          { access, ownership },
        );
        const publication = new Publication({
          knex,
          config: satisfactionConfig,
          periods,
          products,
          switches,
          figures: new Figures(knex),
        });

        const scorecard = new AuthorizedScorecardService(
          new DefaultScorecardService(products),
          access,
        );

        const jobRunStore = new JobRunStore(knex);
        const setup = new AuthorizedSetupService(
          new DefaultSetupService({
            products,
            jobRuns: jobRunStore,
            pepperSource: pepper.source,
            permissionsEnabled:
              config.getOptionalBoolean('permission.enabled') ?? false,
            versions: {
              plugin: version,
              node: process.version,
              database: engineOf(knex),
            },
          }),
          new Set(
            (config.getOptionalStringArray('platformProduct.admins') ?? []).map(
              ref => canonicalEntityRef(ref),
            ),
          ),
        );

        const router = Router();
        router.use(jsonBody());
        const mounting = {
          router,
          callers: createCallers({ auth, httpAuth, userInfo, config, now }),
          limit: new RequestLimit({
            store: new RequestLimitStore(knex),
            writesPerMinute:
              config.getOptionalNumber(
                'platformProduct.limits.writesPerMinute',
              ) ?? 120,
            secret: pepper.secret,
          }),
        };
        mount(
          mounting,
          satisfactionContract,
          satisfactionHandlers({ satisfaction, comments, messages }),
        );
        mount(mounting, scorecardContract, scorecardHandlers(scorecard));
        mount(
          mounting,
          setupContract,
          setupHandlers(
            setup,
            openApiOf(
              [satisfactionContract, scorecardContract, setupContract],
              version,
            ),
          ),
        );
        httpRouter.use(router);

        const jobRuns = new JobRuns({ store: jobRunStore, logger, now });
        // When it is first used, the scheduler creates tables in this database, and
        // does not expect another replica to do the same.
        await oneReplicaAtATimeBeside(knex, () =>
          Promise.all([
            scheduleCatalogMirror({ scheduler, mirror, jobRuns }),
            schedulePublication({ scheduler, publication, jobRuns, now }),
          ]),
        );
        const exampleRecords = exampleRecordsFrom(config);
        if (exampleRecords) {
          await scheduleExampleAnswers({
            path: exampleRecords,
            scheduler,
            periods: satisfactionConfig.periods,
            products,
            people: new PeopleStore(knex),
            ratings,
            satisfaction: defaultSatisfaction,
            publication,
            jobRuns,
            logger,
            now,
          });
        }
      },
    });
  },
});
