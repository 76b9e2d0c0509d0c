import { z } from 'zod';
import { entityRefSchema } from '../catalog/contract';
import { endpoint } from '../http/endpoint';
import { choiceReadPermission } from '../permissions';
import { transferRoutes } from './routes';

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
};
