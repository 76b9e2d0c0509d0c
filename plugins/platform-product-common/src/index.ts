/**
 * Types, permissions, typed client and pure functions of platform-product.
 *
 * @packageDocumentation
 */
export * from './catalog/entityRef';
export * from './catalog/types';
export * from './choice/adoption';
export * from './choice/choices';
export * from './choice/mandates';
export * from './choice/operations';
export * from './choice/reasons';
export * from './http/client';
export * from './http/list';
export * from './http/operation';
export * from './inbox/entries';
export * from './inbox/operations';
export * from './permissions';
export * from './product/operations';
export * from './product/profile';
export * from './research/highlights';
export * from './research/insightOperations';
export * from './research/insights';
export * from './research/listening';
export * from './research/listeningOperations';
export * from './research/notes';
export * from './research/operations';
export * from './research/participations';
export * from './research/studies';
export * from './research/transcript/Transcript';
export * from './research/transcript/readTranscript';
export * from './research/transcript/writeTranscript';
export * from './roadmap/effect';
export * from './roadmap/history';
export * from './roadmap/items';
export * from './roadmap/operations';
export * from './roadmap/signals';
export * from './roadmap/talk';
export * from './roadmap/writing';
export * from './satisfaction/answers';
export * from './satisfaction/comments';
export * from './satisfaction/figures';
export * from './satisfaction/operations';
export * from './satisfaction/periods';
export * from './satisfaction/types';
export * from './scorecard/operations';
export * from './scorecard/types';
export * from './setup/operations';
export * from './setup/types';
export * from './subject/data';
export * from './subject/operations';
export * from './transfer/imports';
export * from './transfer/operations';
