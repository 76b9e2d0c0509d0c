import { z } from 'zod';
import { endpoint } from '../http/endpoint';
import { entityRefSchema, namedEntitySchema } from '../catalog/contract';
import { pageOf, pageRequestSchema } from '../http/listContract';
import { choiceReadPermission, roadmapEditPermission } from '../permissions';
import { relatedItemSchema } from '../roadmap/itemsContract';
import { importRemarks } from './imports';
import { transferRoutes } from './routes';

const count = z.number().int().min(0);
const verdict = z.enum(['new', 'already-there', 'refused', 'imported']);
const path = z.strictObject({ importId: z.uuid() });

/**
 * Tickets of a file on their way to a roadmap.
 *
 * @public
 */
export const ticketImportSchema = z.strictObject({
  id: z.string(),
  product: namedEntitySchema,
  state: z.enum([
    'reading',
    'checking',
    'checked',
    'importing',
    'done',
    'failed',
  ]),
  total: count,
  progress: count,
  failure: z
    .strictObject({
      step: z.enum(['checking', 'importing']),
      row: count.optional(),
    })
    .optional(),
  counts: z.record(verdict, count),
  ignoredColumns: z.array(z.string()),
  createdAt: z.string(),
  finishedAt: z.string().optional(),
});

/**
 * One ticket of a file.
 *
 * @public
 */
export const importRowSchema = z.strictObject({
  row: count,
  title: z.string().optional(),
  verdict: verdict.optional(),
  remarks: z.array(z.enum(importRemarks)).optional(),
  item: relatedItemSchema.optional(),
});

/**
 * Records as files.
 *
 * @public
 */
export const transferContract = {
  exportChoices: endpoint({
    route: transferRoutes.exportChoices,
    summary: 'What teams chose, as CSV',
    permission: choiceReadPermission,
    query: z.strictObject({
      product: entityRefSchema.optional(),
      format: z.literal('csv').optional(),
    }),
    produces: 'text/csv',
    response: z.string(),
  }),
  uploadTickets: endpoint({
    route: transferRoutes.uploadTickets,
    summary:
      'Read tickets and say what would become of each; nothing is on the roadmap yet (owners, importers)',
    permission: roadmapEditPermission,
    query: z.strictObject({ product: entityRefSchema }),
    consumes: 'text/csv',
    body: z.custom<Blob>(),
    response: ticketImportSchema,
  }),
  listImports: endpoint({
    route: transferRoutes.listImports,
    summary: "The caller's own imports to a roadmap, newest first",
    permission: roadmapEditPermission,
    query: z.strictObject({ product: entityRefSchema }),
    response: z.strictObject({ items: z.array(ticketImportSchema) }),
  }),
  readImport: endpoint({
    route: transferRoutes.readImport,
    summary: 'How far an import is (who started it)',
    permission: roadmapEditPermission,
    params: path,
    response: ticketImportSchema,
  }),
  startImport: endpoint({
    route: transferRoutes.startImport,
    summary:
      'Put what was checked on the roadmap, or go on with what failed (who started it)',
    permission: roadmapEditPermission,
    params: path,
    response: ticketImportSchema,
  }),
  forgetImport: endpoint({
    route: transferRoutes.forgetImport,
    summary:
      'Stop an import and forget its lines; what is on the roadmap stays (who started it)',
    permission: roadmapEditPermission,
    params: path,
    response: z.void(),
  }),
  listImportRows: endpoint({
    route: transferRoutes.listImportRows,
    summary: 'What becomes of each ticket (who started it)',
    permission: roadmapEditPermission,
    params: path,
    query: pageRequestSchema.extend({ verdict: verdict.optional() }),
    response: pageOf(importRowSchema),
  }),
};
