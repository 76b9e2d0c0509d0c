import { z } from 'zod';
import {
  groupRefSchema,
  namedEntitySchema,
  productPathSchema,
} from '../catalog/contract';
import { endpoint } from '../http/endpoint';
import { pageOf, pageRequestSchema } from '../http/listContract';
import { writtenTextSchema } from '../http/writtenText';
import { choiceReadPermission } from '../permissions';
import { productRoutes } from './routes';

const version = z.number().int().min(0);
const line = writtenTextSchema(500);
const count = z.number().int().min(0);

const profileSchema = z.strictObject({
  meantFor: line.optional(),
  help: line.optional(),
  leaving: writtenTextSchema(2000).optional(),
  takesOn: z.array(writtenTextSchema(100)).max(20),
  decides: line.optional(),
});
const audienceSchema = z.strictObject({
  groups: z.array(groupRefSchema).max(100),
});

/**
 * A product with its profile and audience.
 *
 * @public
 */
export const productPageSchema = namedEntitySchema.extend({
  owners: z.array(z.string()),
  profile: profileSchema,
  audience: audienceSchema,
  teams: count,
  version,
  allowed: z.array(z.literal('edit')),
});

const change = { id: z.string(), at: z.string() };

/**
 * That the owners changed a profile or an audience.
 *
 * @public
 */
export const productChangeSchema = z.union([
  z.strictObject({
    ...change,
    changed: z.literal('profile'),
    from: profileSchema,
    to: profileSchema,
  }),
  z.strictObject({
    ...change,
    changed: z.literal('audience'),
    from: audienceSchema,
    to: audienceSchema,
    teams: z.strictObject({ from: count, to: count }),
  }),
]);

const job = { when: line, want: line, soThat: line };

/**
 * A job that developers get done with a product.
 *
 * @public
 */
export const productJobSchema = z.strictObject({ id: z.string(), ...job });

/**
 * What the owners say of a product.
 *
 * @public
 */
export const productContract = {
  readProduct: endpoint({
    route: productRoutes.readProduct,
    summary: 'Profile and audience of a product',
    permission: choiceReadPermission,
    params: productPathSchema,
    response: productPageSchema,
  }),
  changeProduct: endpoint({
    route: productRoutes.changeProduct,
    summary: 'Change profile and audience of a product (owners)',
    permission: choiceReadPermission,
    params: productPathSchema,
    body: z.strictObject({
      profile: profileSchema,
      audience: audienceSchema,
      version,
    }),
    response: productPageSchema,
  }),
  listProductChanges: endpoint({
    route: productRoutes.listProductChanges,
    summary: 'What the owners changed of profile and audience, newest first',
    permission: choiceReadPermission,
    params: productPathSchema,
    query: pageRequestSchema,
    response: pageOf(productChangeSchema),
  }),
  listProductJobs: endpoint({
    route: productRoutes.listProductJobs,
    summary: 'The jobs that developers get done with a product',
    permission: choiceReadPermission,
    params: productPathSchema,
    response: z.strictObject({
      items: z.array(productJobSchema),
      allowed: z.array(z.literal('add')),
    }),
  }),
  addProductJob: endpoint({
    route: productRoutes.addProductJob,
    summary: 'Add a job (owners)',
    permission: choiceReadPermission,
    params: productPathSchema,
    body: z.strictObject({ id: z.uuid().optional(), ...job }),
    response: productJobSchema,
  }),
};
