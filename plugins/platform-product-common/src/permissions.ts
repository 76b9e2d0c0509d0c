import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Rating a product, changing and withdrawing one's own answer.
 *
 * Sits on the catalog's own resource type, so that the conditions an adopter's
 * policy already uses for entities decide here as well.
 *
 * @public
 */
export const ratingCreatePermission = createPermission({
  name: 'platform-product.rating.create',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
});

/**
 * Reading what developers said of a product: published figures and comments.
 *
 * @public
 */
export const satisfactionReadPermission = createPermission({
  name: 'platform-product.satisfaction.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
});

/**
 * Reading what teams chose, refused and use instead, and what is required of them.
 *
 * @public
 */
export const choiceReadPermission = createPermission({
  name: 'platform-product.choice.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
});

/**
 * Saying for a team of one's own what it uses or refuses. A policy can only take this
 * away: nobody ever speaks for a team that they are not a member of.
 *
 * @public
 */
export const choiceSetPermission = createPermission({
  name: 'platform-product.choice.set',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
});

/**
 * Requiring a product of teams.
 *
 * @public
 */
export const mandateManagePermission = createPermission({
  name: 'platform-product.mandate.manage',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
});

/**
 * Reading roadmaps: what is asked for, what was decided and why.
 *
 * @public
 */
export const roadmapReadPermission = createPermission({
  name: 'platform-product.roadmap.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
});

/**
 * Suggesting, commenting, and saying for a team of one's own how much it wants something.
 *
 * @public
 */
export const roadmapSuggestPermission = createPermission({
  name: 'platform-product.roadmap.suggest',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
});

/**
 * Running a roadmap. A policy can only take this away: nobody but the owners of a product
 * ever does.
 *
 * @public
 */
export const roadmapEditPermission = createPermission({
  name: 'platform-product.roadmap.edit',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
});

/**
 * Reading published insights: what was learnt from listening to developers, and quotes
 * that tell nobody's identity. Drafts and notes are no policy's to give.
 *
 * @public
 */
export const insightReadPermission = createPermission({
  name: 'platform-product.insight.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
});

/**
 * Drafting and publishing insights. A policy can only take this away: nobody but
 * researchers and owners ever does.
 *
 * @public
 */
export const insightPublishPermission = createPermission({
  name: 'platform-product.insight.publish',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
});

/**
 * The resource type of research notes, for policies that restrict them by rules of their own.
 *
 * @public
 */
export const RESOURCE_TYPE_RESEARCH_NOTE = 'platform-product-research-note';

/**
 * Reading research notes, their participants and highlights. A policy can only take this away:
 * nobody but the author and the named members of its study ever reads a note.
 *
 * @public
 */
export const researchNoteReadPermission = createPermission({
  name: 'platform-product.research-note.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_RESEARCH_NOTE,
});

/**
 * Writing, changing and taking away research notes, and highlighting in them. A policy can only
 * take this away: nobody but researchers and owners ever writes one.
 *
 * @public
 */
export const researchNoteWritePermission = createPermission({
  name: 'platform-product.research-note.write',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_RESEARCH_NOTE,
});

/**
 * Every permission of platform-product, for policies that list them.
 *
 * @public
 */
export const platformProductPermissions = [
  ratingCreatePermission,
  satisfactionReadPermission,
  choiceReadPermission,
  choiceSetPermission,
  mandateManagePermission,
  roadmapReadPermission,
  roadmapSuggestPermission,
  roadmapEditPermission,
  insightReadPermission,
  insightPublishPermission,
  researchNoteReadPermission,
  researchNoteWritePermission,
];
