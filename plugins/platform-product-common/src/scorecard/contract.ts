import { z } from 'zod';
import { endpoint } from '../http/endpoint';
import { pageOf, pageRequestSchema } from '../http/listContract';
import { satisfactionReadPermission } from '../permissions';
import { scorecardRoutes } from './routes';

/**
 * A product in a list.
 *
 * @public
 */
export const productRowSchema = z.strictObject({
  entityRef: z.string(),
  title: z.string(),
});

/**
 * Products side by side.
 *
 * @public
 */
export const scorecardContract = {
  listProducts: endpoint({
    route: scorecardRoutes.listProducts,
    summary: 'Products the caller can see, by name',
    permission: satisfactionReadPermission,
    query: pageRequestSchema,
    response: pageOf(productRowSchema),
  }),
};
