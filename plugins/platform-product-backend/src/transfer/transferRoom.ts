import {
  canonicalEntityRef,
  RelatedItem,
} from 'backstage-plugin-platform-product-common';
import { transferContract } from 'backstage-plugin-platform-product-common/contract';
import { AuthorizedChoiceService } from '../choice/choices/AuthorizedChoiceService';
import { Foundation } from '../foundation';
import { RequestCaller } from '../http/Caller';
import { Handlers } from '../http/mount';
import { ImportedItems } from '../roadmap/imports/ImportedItems';
import { ByReference } from '../subject/ByReference';
import { keptAboutPeople } from './keptAboutPeople';
import { ChoiceExport } from './ChoiceExport';
import { AuthorizedImportService } from './imports/AuthorizedImportService';
import { ImportRowStore } from './imports/ImportRowStore';
import { ImportStore } from './imports/ImportStore';
import { ImportWorker } from './imports/ImportWorker';
import { scheduleImports } from './imports/scheduleImports';
import { TicketFile } from './imports/TicketFile';
import { TicketRoadmap } from './imports/TicketRoadmap';

/** Furnishes the room that carries records out and in. */
export function createTransferRoom(
  foundation: Foundation,
  {
    choices,
    roadmap,
  }: {
    choices: AuthorizedChoiceService;
    roadmap: {
      imported: ImportedItems;
      relatedAmong(
        caller: RequestCaller,
        itemIds: string[],
      ): Promise<RelatedItem[]>;
    };
  },
) {
  const { access, config, jobRuns, knex, logger, now, ownership, products } =
    foundation;
  const choiceExport = new ChoiceExport({ access, choices, products });
  const imports = new ImportStore(knex);
  const worker = new ImportWorker({
    knex,
    roadmap: new TicketRoadmap({ knex, products, items: roadmap.imported }),
    logger,
    now,
  });
  const tickets = new AuthorizedImportService({
    access,
    ownership,
    products,
    importers: new Set(
      (config.getOptionalStringArray('platformProduct.importers') ?? []).map(
        ref => canonicalEntityRef(ref),
      ),
    ),
    imports,
    rows: new ImportRowStore(knex),
    file: new TicketFile(knex),
    worker,
    relatedAmong: roadmap.relatedAmong,
  });
  const handlers: Handlers<typeof transferContract> = {
    exportChoices: ({ caller, query }) =>
      choiceExport.csv(caller, query.product),
    uploadTickets: ({ caller, query, incoming }) =>
      tickets.upload(caller, query.product, incoming),
    listImports: ({ caller, query }) => tickets.list(caller, query.product),
    readImport: ({ caller, params }) => tickets.read(caller, params.importId),
    startImport: ({ caller, params }) => tickets.start(caller, params.importId),
    forgetImport: ({ caller, params }) =>
      tickets.forget(caller, params.importId),
    listImportRows: ({ caller, params, query }) =>
      tickets.rows(caller, params.importId, query),
  };
  return {
    handlers,
    subject: [new ByReference(knex, 'transfer', keptAboutPeople)],
    schedule: () =>
      scheduleImports({
        scheduler: foundation.scheduler,
        worker,
        imports,
        jobRuns,
        now,
      }),
  };
}
