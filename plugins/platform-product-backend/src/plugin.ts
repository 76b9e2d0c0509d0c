import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { platformProductPermissions } from 'backstage-plugin-platform-product-common';
import {
  apiContracts,
  choiceContract,
  inboxContract,
  productContract,
  insightContract,
  listeningContract,
  researchContract,
  roadmapContract,
  roadmapTalkContract,
  satisfactionContract,
  scorecardContract,
  setupContract,
  subjectContract,
  transferContract,
} from 'backstage-plugin-platform-product-common/contract';
import { platformProductUsageExtensionPoint } from 'backstage-plugin-platform-product-node';
import Router from 'express-promise-router';
import { version } from '../package.json';
import { PeopleStore } from './catalog/PeopleStore';
import { scheduleCatalogMirror } from './catalog/scheduleCatalogMirror';
import { createUsageRoom } from './catalog/usage/usageRoom';
import { UsageSources } from './catalog/usage/UsageSources';
import { createChoiceRoom } from './choice/choiceRoom';
import { openDatabase } from './database/openDatabase';
import { oneReplicaAtATimeBeside } from './database/replicaLock';
import { exampleRecordsFrom } from './examples/exampleRecords';
import { scheduleExampleAnswers } from './examples/scheduleExampleAnswers';
import { scheduleExampleChoices } from './examples/scheduleExampleChoices';
import { scheduleExampleResearch } from './examples/scheduleExampleResearch';
import { scheduleExampleRoadmap } from './examples/scheduleExampleRoadmap';
import { SilentOutbox } from './examples/SilentOutbox';
import { layFoundation } from './foundation';
import { jsonBody } from './http/body';
import { createCallers } from './http/callers';
import { mount } from './http/mount';
import { openApiOf } from './http/openApi';
import { RequestLimit } from './http/RequestLimit';
import { RequestLimitStore } from './http/RequestLimitStore';
import { createInboxRoom } from './inbox/inboxRoom';
import { createOutbox } from './outbox/outboxRoom';
import { createProductRoom } from './product/productRoom';
import { neverStored, researchPaths } from './research/neverStored';
import { createObservations } from './research/observed/createObservations';
import { createResearchRoom } from './research/researchRoom';
import { createItemsCiting } from './roadmap/evidence/ItemsCiting';
import { createKnownItems } from './roadmap/items/KnownItems';
import { createRoadmapRoom } from './roadmap/roadmapRoom';
import { createSatisfactionRoom } from './satisfaction/satisfactionRoom';
import { createScorecardRoom } from './scorecard/scorecardRoom';
import { createSetupRoom } from './setup/setupRoom';
import { createSubjectRoom } from './subject/subjectRoom';
import { createTransferRoom } from './transfer/transferRoom';

/**
 * Composes the rooms; nothing here decides anything.
 *
 * @public
 */
export const platformProductPlugin = createBackendPlugin({
  pluginId: 'platform-product',
  register(env) {
    const usageSources = new UsageSources();
    env.registerExtensionPoint(
      platformProductUsageExtensionPoint,
      usageSources,
    );
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        instance: coreServices.rootInstanceMetadata,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
        userInfo: coreServices.userInfo,
      },
      async init({
        auditor,
        auth,
        catalog,
        config,
        database,
        discovery,
        events,
        httpAuth,
        httpRouter,
        instance,
        lifecycle,
        logger,
        metrics,
        notifications,
        permissions,
        permissionsRegistry,
        scheduler,
        signals,
        userInfo,
      }) {
        const now = () => new Date();
        const knex = await openDatabase(database);
        permissionsRegistry.addPermissions(platformProductPermissions);

        const foundation = layFoundation({
          auth,
          catalog,
          config,
          knex,
          logger,
          now,
          permissions,
          scheduler,
        });
        const { jobRuns, mirror, products } = foundation;
        const telling = createOutbox(foundation, {
          discovery,
          events,
          instance,
          lifecycle,
          metrics,
          notifications,
          signals,
        });
        const satisfaction = await createSatisfactionRoom(foundation, {
          ...telling,
          observations: createObservations(foundation),
        });
        const usage = createUsageRoom(foundation, usageSources.all());
        const product = createProductRoom(foundation);
        const items = createKnownItems(foundation);
        const choice = createChoiceRoom(foundation, {
          ...telling,
          items,
          periods: satisfaction.periods,
        });
        const research = createResearchRoom(foundation, {
          auditor,
          pepper: satisfaction.pepper.secret,
          citing: createItemsCiting(foundation),
          choices: choice.choices,
          optOuts: choice.optOuts,
          permissions,
          permissionsRegistry,
          ...telling,
        });
        const aroundRoadmap = {
          insights: research.published,
          satisfaction: satisfaction.service,
          choices: choice.choices,
          asking: choice.asking,
          privacyStewards: satisfaction.privacyStewards,
        };
        const roadmap = createRoadmapRoom(foundation, {
          ...telling,
          ...aroundRoadmap,
        });
        const inbox = createInboxRoom(foundation, {
          ...telling,
          sources: [
            ...choice.inbox,
            ...roadmap.inbox,
            ...satisfaction.inbox,
            ...research.inbox,
          ],
        });
        const scorecard = createScorecardRoom(foundation);
        const transfer = createTransferRoom(foundation, {
          choices: choice.choices,
          roadmap: roadmap.imports,
        });
        const subject = createSubjectRoom(foundation, {
          auditor,
          privacyStewards: satisfaction.privacyStewards,
          sources: [
            ...satisfaction.subject,
            ...choice.subject,
            ...roadmap.subject,
            ...inbox.subject,
            ...transfer.subject,
            ...research.subject,
          ],
        });
        const setup = createSetupRoom(foundation, {
          pepperSource: satisfaction.pepper.source,
          openApi: () => openApiOf(apiContracts, version),
        });

        const router = Router();
        router.use(researchPaths, neverStored);
        router.use('/research-notes', jsonBody('1mb'));
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
            secret: satisfaction.pepper.secret,
          }),
        };
        mount(mounting, productContract, product.handlers);
        mount(mounting, satisfactionContract, satisfaction.handlers);
        mount(mounting, choiceContract, choice.handlers);
        mount(mounting, insightContract, research.insightHandlers);
        mount(mounting, listeningContract, research.listeningHandlers);
        mount(mounting, researchContract, research.handlers);
        mount(mounting, roadmapContract, roadmap.handlers);
        mount(mounting, roadmapTalkContract, roadmap.talkHandlers);
        mount(mounting, inboxContract, inbox.handlers);
        mount(mounting, scorecardContract, scorecard.handlers);
        mount(mounting, setupContract, setup.handlers);
        mount(mounting, subjectContract, subject.handlers);
        mount(mounting, transferContract, transfer.handlers);
        httpRouter.use(router);

        // When it is first used, the scheduler creates tables in this database, and
        // does not expect another replica to do the same.
        await oneReplicaAtATimeBeside(knex, () =>
          Promise.all([
            scheduleCatalogMirror({ scheduler, mirror, jobRuns }),
            usage.schedule(),
            satisfaction.schedule(),
            choice.schedule(),
            research.schedule(),
            roadmap.schedule(),
            inbox.schedule(),
            transfer.schedule(),
            telling.start({
              ...satisfaction.tells,
              ...choice.tells,
              ...roadmap.tells,
              ...research.tells,
              ...inbox.tells,
            }),
          ]),
        );
        const examples = exampleRecordsFrom(config);
        if (examples) {
          const { periods, ...answers } = satisfaction.example;
          const means = {
            scheduler,
            products,
            people: new PeopleStore(knex),
            periods,
            jobRuns,
            logger,
            now,
          };
          const silent = { ...telling, outbox: new SilentOutbox() };
          const untold = createChoiceRoom(foundation, {
            ...silent,
            items,
            periods: satisfaction.periods,
          });
          await scheduleExampleChoices(examples.choices, means, {
            ...untold.example,
            products: product.service,
          });
          await scheduleExampleResearch(
            examples.research,
            means,
            research.example,
          );
          // After what was observed, by which the time that people say they save is scaled.
          await scheduleExampleAnswers(examples.satisfaction, means, answers);
          await scheduleExampleRoadmap(
            examples.roadmap,
            means,
            createRoadmapRoom(foundation, { ...silent, ...aroundRoadmap })
              .example,
          );
        }
      },
    });
  },
});
