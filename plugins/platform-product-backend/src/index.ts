/**
 * Backend of platform-product: what developers think of the products in the catalog.
 *
 * @packageDocumentation
 */
export { platformProductPlugin as default } from './plugin';
export {
  createResearchNoteConditionalDecision,
  researchNoteConditions,
} from './research/policy/noteRules';
export type {
  ResearchNoteFilter,
  ResearchNoteResource,
} from './research/policy/noteResource';
