import { z } from 'zod';
import { endpoint } from '../http/endpoint';
import { pageOf } from '../http/listContract';
import {
  insightPublishPermission,
  insightReadPermission,
} from '../permissions';
import { insightRoutes } from './insightRoutes';
import {
  insightChangeSchema,
  insightListRequestSchema,
  insightPublicationSchema,
  insightRequestSchema,
  insightSchema,
} from './insightsContract';

const insightPathSchema = z.strictObject({ insightId: z.uuid() });
const versionQuerySchema = z.strictObject({
  version: z.coerce.number().int().min(0),
});

/**
 * What was learnt from listening. A draft is for its author and the named members of its
 * study; once published it is for whoever sees one of its products.
 *
 * @public
 */
export const insightContract = {
  listInsights: endpoint({
    route: insightRoutes.listInsights,
    summary: 'Published insights, and the drafts that I may read',
    permission: insightReadPermission,
    query: insightListRequestSchema,
    response: pageOf(insightSchema),
  }),
  createInsight: endpoint({
    route: insightRoutes.createInsight,
    summary:
      'Draft an insight on highlights that I may read (researchers, owners)',
    permission: insightPublishPermission,
    body: insightRequestSchema,
    response: insightSchema,
  }),
  readInsight: endpoint({
    route: insightRoutes.readInsight,
    summary: 'One insight',
    permission: insightReadPermission,
    params: insightPathSchema,
    response: insightSchema,
  }),
  changeInsight: endpoint({
    route: insightRoutes.changeInsight,
    summary: 'Change an insight (its author, the members of its study)',
    permission: insightPublishPermission,
    params: insightPathSchema,
    body: insightChangeSchema,
    response: insightSchema,
  }),
  removeInsight: endpoint({
    route: insightRoutes.removeInsight,
    summary: 'Take an insight away (its author)',
    permission: insightPublishPermission,
    params: insightPathSchema,
    query: versionQuerySchema,
    response: z.void(),
  }),
  publishInsight: endpoint({
    route: insightRoutes.publishInsight,
    summary: 'Publish an insight that tells nobody’s identity',
    permission: insightPublishPermission,
    params: insightPathSchema,
    body: insightPublicationSchema,
    response: insightSchema,
  }),
  withdrawInsight: endpoint({
    route: insightRoutes.withdrawInsight,
    summary: 'Make a published insight a draft again',
    permission: insightPublishPermission,
    params: insightPathSchema,
    query: versionQuerySchema,
    response: insightSchema,
  }),
};
