/**
 * The schemas of the HTTP API, for the backend and for tests. The main entry
 * has the same shapes as plain types, without zod.
 *
 * @packageDocumentation
 */
export * from './catalog/contract';
export * from './choice/adoptionContract';
export * from './choice/choicesContract';
export * from './choice/contract';
export * from './choice/mandatesContract';
export * from './http/apiContracts';
export * from './http/endpoint';
export * from './http/listContract';
export type { Route } from './http/routes';
export * from './inbox/contract';
export * from './product/contract';
export * from './research/contract';
export * from './research/highlightsContract';
export * from './research/insightEndpoints';
export * from './research/insightsContract';
export * from './research/listeningContract';
export * from './research/notesContract';
export * from './research/studiesContract';
export * from './roadmap/contract';
export * from './roadmap/effectContract';
export * from './roadmap/historyContract';
export * from './roadmap/itemsContract';
export * from './roadmap/talkContract';
export * from './roadmap/talkEndpoints';
export * from './roadmap/writingContract';
export * from './satisfaction/commentsContract';
export * from './satisfaction/contract';
export { satisfactionSchema } from './satisfaction/figuresContract';
export * from './satisfaction/messagesContract';
export { periodSchema } from './satisfaction/periodContract';
export * from './satisfaction/ratingContract';
export * from './scorecard/contract';
export * from './setup/contract';
export * from './subject/contract';
export * from './transfer/contract';
