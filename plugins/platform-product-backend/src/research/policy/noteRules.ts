import {
  createConditionExports,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { researchNoteResourceRef } from './noteResource';

const canonical = (refs: string[]) =>
  refs.map(ref => ref.toLocaleLowerCase('en-US'));
const isAnyOf = (refs: string[], given: string[]) =>
  canonical(given).some(ref => refs.includes(ref));

/** What a policy may make reading and writing notes depend on. */
export const researchNoteRules = {
  isAuthor: createPermissionRule({
    name: 'IS_AUTHOR',
    description: 'Allow research notes that any of the given people wrote',
    resourceRef: researchNoteResourceRef,
    paramsSchema: z.object({
      userRefs: z.array(z.string()).describe('References of users'),
    }),
    apply: ({ authorRef }, { userRefs }) =>
      authorRef !== undefined && isAnyOf([authorRef], userRefs),
    toQuery: ({ userRefs }) => ({ by: 'author', values: canonical(userRefs) }),
  }),
  isStudyMember: createPermissionRule({
    name: 'IS_STUDY_MEMBER',
    description:
      'Allow research notes of studies that any of the given people is a named member of',
    resourceRef: researchNoteResourceRef,
    paramsSchema: z.object({
      userRefs: z.array(z.string()).describe('References of users'),
    }),
    apply: ({ memberRefs }, { userRefs }) => isAnyOf(memberRefs, userRefs),
    toQuery: ({ userRefs }) => ({ by: 'member', values: canonical(userRefs) }),
  }),
  isAboutProduct: createPermissionRule({
    name: 'IS_ABOUT_PRODUCT',
    description: 'Allow research notes about any of the given products',
    resourceRef: researchNoteResourceRef,
    paramsSchema: z.object({
      entityRefs: z.array(z.string()).describe('References of products'),
    }),
    apply: (note, { entityRefs }) => isAnyOf(note.entityRefs, entityRefs),
    toQuery: ({ entityRefs }) => ({
      by: 'entity',
      values: canonical(entityRefs),
    }),
  }),
  hasMethod: createPermissionRule({
    name: 'HAS_METHOD',
    description: 'Allow research notes of any of the given methods',
    resourceRef: researchNoteResourceRef,
    paramsSchema: z.object({
      methods: z
        .array(z.string())
        .describe('Such as interview, shadowing or diary'),
    }),
    apply: ({ method }, { methods }) => methods.includes(method),
    toQuery: ({ methods }) => ({ by: 'method', values: methods }),
  }),
};

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: researchNoteResourceRef,
  rules: researchNoteRules,
});

/**
 * Conditions on research notes, for an adopter's policy.
 *
 * @public
 */
export const researchNoteConditions = conditions;

/**
 * What an adopter's policy answers when it depends on the note.
 *
 * @public
 */
export const createResearchNoteConditionalDecision = createConditionalDecision;
