import { z } from 'zod';
import {
  entityRefSchema,
  namedEntitySchema,
  productPathSchema,
} from '../catalog/contract';
import { endpoint } from '../http/endpoint';
import { writtenTextSchema } from '../http/writtenText';
import { listeningRoutes } from './listeningRoutes';

const count = z.number().int().min(0);
const words = writtenTextSchema(300);
const day = z.string();

/**
 * Whether anybody was listened to.
 *
 * @public
 */
export const listeningSchema = z.strictObject({
  days: count,
  notes: count,
  teams: count,
  optedOut: z.strictObject({ heard: count, of: count }).optional(),
  daysSinceShadowing: count.optional(),
  next: z.array(namedEntitySchema).optional(),
});

/**
 * Who offered to talk.
 *
 * @public
 */
export const volunteersSchema = z.strictObject({
  mine: z
    .strictObject({ words: z.string().optional(), offeredOn: day })
    .optional(),
  items: z
    .array(
      z.strictObject({
        userRef: z.string(),
        words: z.string().optional(),
        offeredOn: day,
        lastAskedOn: day.optional(),
      }),
    )
    .optional(),
});

/**
 * An offer to talk.
 *
 * @public
 */
export const volunteerRequestSchema = z.strictObject({
  words: words.optional(),
});

/**
 * That somebody is asked to talk.
 *
 * @public
 */
export const contactRequestSchema = z.strictObject({
  id: z.uuid().optional(),
  userRef: entityRefSchema.refine(ref => ref.startsWith('user:'), {
    message: 'must be a user',
  }),
  reason: words.optional(),
});

/**
 * Whether anybody was listened to about a product, and who would like to be. What was said
 * is elsewhere, for the members of a study alone.
 *
 * @public
 */
export const listeningContract = {
  readListening: endpoint({
    route: listeningRoutes.readListening,
    summary: 'How many people and teams were heard about a product',
    params: productPathSchema,
    response: listeningSchema,
  }),
  readVolunteers: endpoint({
    route: listeningRoutes.readVolunteers,
    summary:
      'My offer to talk, and everybody’s (members of a study of the product)',
    params: productPathSchema,
    response: volunteersSchema,
  }),
  volunteer: endpoint({
    route: listeningRoutes.volunteer,
    summary: 'Offer to talk about a product',
    params: productPathSchema,
    body: volunteerRequestSchema,
    response: volunteersSchema,
  }),
  stopVolunteering: endpoint({
    route: listeningRoutes.stopVolunteering,
    summary: 'Take my offer to talk back',
    params: productPathSchema,
    response: z.void(),
  }),
  recordContact: endpoint({
    route: listeningRoutes.recordContact,
    summary:
      'Note that I ask somebody to talk; not twice in 60 days without a reason (researchers, owners)',
    params: productPathSchema,
    body: contactRequestSchema,
    response: z.strictObject({ askedOn: day }),
  }),
};
