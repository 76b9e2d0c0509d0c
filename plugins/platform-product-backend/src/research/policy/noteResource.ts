import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import {
  ResearchMethod,
  RESOURCE_TYPE_RESEARCH_NOTE,
} from 'backstage-plugin-platform-product-common';

/**
 * What a policy may know of a research note: nothing that is written in it.
 *
 * @public
 */
export interface ResearchNoteResource {
  /** Absent when they had themselves forgotten. */
  authorRef?: string;
  /** The named members of its study. */
  memberRefs: string[];
  /** The products it is about. */
  entityRefs: string[];
  method: ResearchMethod;
}

/**
 * Notes by one of their properties.
 *
 * @public
 */
export interface ResearchNoteFilter {
  by: 'author' | 'member' | 'entity' | 'method';
  /** Any of these; references in lower case. */
  values: string[];
}

/** Research notes to the permission framework. */
export const researchNoteResourceRef = createPermissionResourceRef<
  ResearchNoteResource,
  ResearchNoteFilter
>().with({
  pluginId: 'platform-product',
  resourceType: RESOURCE_TYPE_RESEARCH_NOTE,
});
