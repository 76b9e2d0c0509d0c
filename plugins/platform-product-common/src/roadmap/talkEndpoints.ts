import { z } from 'zod';
import { productPathSchema } from '../catalog/contract';
import { endpoint } from '../http/endpoint';
import { pageOf, pageRequestSchema } from '../http/listContract';
import { writtenTextSchema } from '../http/writtenText';
import {
  roadmapEditPermission,
  roadmapReadPermission,
  roadmapSuggestPermission,
} from '../permissions';
import {
  roadmapEffectRequestSchema,
  roadmapEffectSchema,
} from './effectContract';
import { roadmapAuthoritySchema } from './historyContract';
import { maxRoadmapText } from './items';
import { roadmapRoutes } from './routes';
import {
  evidenceRequestSchema,
  roadmapCommentRequestSchema,
  roadmapCommentSchema,
  roadmapEvidenceSchema,
} from './talkContract';

const itemPathSchema = z.strictObject({ itemId: z.uuid() });
const evidencePathSchema = itemPathSchema.extend({ evidenceId: z.uuid() });
const commentPathSchema = itemPathSchema.extend({ commentId: z.uuid() });
const version = z.number().int().min(0);

/**
 * What is said around a roadmap: evidence, effects, comments, who follows, whose wishes it follows.
 *
 * @public
 */
export const roadmapTalkContract = {
  readAuthority: endpoint({
    route: roadmapRoutes.readAuthority,
    summary: 'Whose wishes the work on a product follows, by origin',
    permission: roadmapReadPermission,
    params: productPathSchema,
    response: roadmapAuthoritySchema,
  }),
  followProduct: endpoint({
    route: roadmapRoutes.followProduct,
    summary: 'Hear of what ships and what is declined',
    permission: roadmapReadPermission,
    params: productPathSchema,
    response: z.void(),
  }),
  unfollowProduct: endpoint({
    route: roadmapRoutes.unfollowProduct,
    summary: 'Hear of it no longer',
    permission: roadmapReadPermission,
    params: productPathSchema,
    response: z.void(),
  }),
  listRoadmapEvidence: endpoint({
    route: roadmapRoutes.listRoadmapEvidence,
    summary: 'What speaks for and against an item',
    permission: roadmapReadPermission,
    params: itemPathSchema,
    response: z.strictObject({
      items: z.array(roadmapEvidenceSchema),
      allowed: z.array(z.literal('add')),
    }),
  }),
  addRoadmapEvidence: endpoint({
    route: roadmapRoutes.addRoadmapEvidence,
    summary: 'Add evidence (owners)',
    permission: roadmapEditPermission,
    params: itemPathSchema,
    body: evidenceRequestSchema,
    response: roadmapEvidenceSchema,
  }),
  removeRoadmapEvidence: endpoint({
    route: roadmapRoutes.removeRoadmapEvidence,
    summary: 'Remove evidence (owners)',
    permission: roadmapEditPermission,
    params: evidencePathSchema,
    response: z.void(),
  }),
  readRoadmapEffect: endpoint({
    route: roadmapRoutes.readRoadmapEffect,
    summary: 'What an item changed, as far as it was measured',
    permission: roadmapReadPermission,
    params: itemPathSchema,
    response: roadmapEffectSchema,
  }),
  putRoadmapEffect: endpoint({
    route: roadmapRoutes.putRoadmapEffect,
    summary: 'Say what was measured of the goal (owners)',
    permission: roadmapEditPermission,
    params: itemPathSchema,
    body: roadmapEffectRequestSchema,
    response: roadmapEffectSchema,
  }),
  listRoadmapComments: endpoint({
    route: roadmapRoutes.listRoadmapComments,
    summary: 'Comments on an item, oldest first',
    permission: roadmapReadPermission,
    params: itemPathSchema,
    query: pageRequestSchema,
    response: pageOf(roadmapCommentSchema),
  }),
  addRoadmapComment: endpoint({
    route: roadmapRoutes.addRoadmapComment,
    summary: 'Comment, as a person or for a team of mine',
    permission: roadmapSuggestPermission,
    params: itemPathSchema,
    body: roadmapCommentRequestSchema,
    response: roadmapCommentSchema,
  }),
  changeRoadmapComment: endpoint({
    route: roadmapRoutes.changeRoadmapComment,
    summary: 'Change my comment',
    permission: roadmapSuggestPermission,
    params: commentPathSchema,
    body: z.strictObject({ text: writtenTextSchema(maxRoadmapText), version }),
    response: roadmapCommentSchema,
  }),
  removeRoadmapComment: endpoint({
    route: roadmapRoutes.removeRoadmapComment,
    summary:
      'Remove a comment (who wrote it, owners, stewards); that there was one stays',
    permission: roadmapReadPermission,
    params: commentPathSchema,
    query: z.strictObject({ version: z.coerce.number().int().min(0) }),
    response: z.void(),
  }),
  reportRoadmapComment: endpoint({
    route: roadmapRoutes.reportRoadmapComment,
    summary: 'Tell the owners that a comment should not stand',
    permission: roadmapReadPermission,
    params: commentPathSchema,
    response: z.void(),
  }),
  followRoadmapItem: endpoint({
    route: roadmapRoutes.followRoadmapItem,
    summary: 'Hear of what becomes of an item',
    permission: roadmapReadPermission,
    params: itemPathSchema,
    response: z.void(),
  }),
  unfollowRoadmapItem: endpoint({
    route: roadmapRoutes.unfollowRoadmapItem,
    summary: 'Hear of it no longer',
    permission: roadmapReadPermission,
    params: itemPathSchema,
    response: z.void(),
  }),
};
