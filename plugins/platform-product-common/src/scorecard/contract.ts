import { z } from 'zod';
import { entityRefSchema } from '../catalog/contract';
import { endpoint } from '../http/endpoint';
import { pageOf, pageRequestSchema } from '../http/listContract';
import { searchTextSchema } from '../http/searchText';
import { satisfactionReadPermission } from '../permissions';
import {
  shareSchema,
  valueSchema,
  verdictSchema,
} from '../satisfaction/figuresContract';
import { periodSchema } from '../satisfaction/periodContract';
import { scorecardRoutes } from './routes';

/**
 * A product in a list.
 *
 * @public
 */
export const productRowSchema = z.strictObject({
  entityRef: z.string(),
  title: z.string(),
  owners: z.array(z.string()),
  satisfaction: z
    .strictObject({
      period: periodSchema,
      n: z.number().int().min(0),
      satisfied: shareSchema,
      mean: valueSchema,
      verdict: verdictSchema,
    })
    .optional(),
});

/**
 * Which products, in which order.
 *
 * @public
 */
export const productListRequestSchema = pageRequestSchema.extend({
  sort: z.enum(['name', 'satisfaction']).optional(),
  order: z.enum(['asc', 'desc']).optional(),
  owner: z.union([z.literal('me'), entityRefSchema]).optional(),
  search: searchTextSchema.optional(),
});

/**
 * Products side by side.
 *
 * @public
 */
export const scorecardContract = {
  listProducts: endpoint({
    route: scorecardRoutes.listProducts,
    summary: 'Products the caller can see, with their newest figures',
    permission: satisfactionReadPermission,
    query: productListRequestSchema,
    response: pageOf(productRowSchema),
  }),
};
