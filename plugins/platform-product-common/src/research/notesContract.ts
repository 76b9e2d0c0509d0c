import { z } from 'zod';
import {
  entityRefSchema,
  groupRefSchema,
  namedEntitySchema,
} from '../catalog/contract';
import { daySchema } from '../http/moments';
import { pageRequestSchema } from '../http/listContract';
import { webAddressSchema } from '../http/webAddress';
import { unalteredTextSchema, writtenTextSchema } from '../http/writtenText';

const version = z.number().int().min(0);
const method = z.enum([
  'interview',
  'shadowing',
  'diary',
  'usability',
  'ride-along',
]);
const quotes = z.enum(['none', 'anonymous', 'named']);
const mostPains = 50;
const mostParticipants = 20;

// A megabyte of JSON is all that a request may be; what is left is for the rest of it.
const longestBody = 900_000;

const code = writtenTextSchema(20).refine(
  text => /^[A-Za-z0-9][\w.-]*$/.test(text),
  { message: 'must be a code such as P-01, not a name' },
);

const participantRequestSchema = z.strictObject({
  code,
  role: writtenTextSchema(100).optional(),
  teamRef: groupRefSchema.optional(),
  consent: z.strictObject({
    notes: z.literal(
      true,
      'must be true: nothing is written about somebody who has not agreed',
    ),
    quotes,
    followUp: z.boolean(),
    until: daySchema.optional(),
  }),
  userRef: entityRefSchema
    .refine(ref => ref.startsWith('user:'), { message: 'must be a user' })
    .optional(),
});

const participantsSchema = z
  .array(participantRequestSchema)
  .max(mostParticipants)
  .refine(
    participants =>
      new Set(participants.map(participant => participant.code)).size ===
      participants.length,
    { message: 'must have each code once' },
  );

const minutes = z.number().int().min(-480).max(480);

/**
 * Minutes saved, as somebody said and as they were measured.
 *
 * @public
 */
export const observedMinutesSchema = z.strictObject({
  code,
  jobId: z.uuid().optional(),
  saidMinutes: minutes,
  observedMinutes: minutes,
});

/**
 * A participant, as the readers of a note see them.
 *
 * @public
 */
export const participantSchema = z.strictObject({
  id: z.string(),
  code: z.string(),
  role: z.string().optional(),
  teamRef: z.string().optional(),
  isParentOfTeam: z.boolean().optional(),
  consent: z.strictObject({
    notes: z.literal(true),
    quotes,
    followUp: z.boolean(),
    until: z.string(),
  }),
  isLinked: z.boolean(),
});

/**
 * A research note without anything that was written in it.
 *
 * @public
 */
export const researchNoteEntrySchema = z.strictObject({
  id: z.string(),
  products: z.array(namedEntitySchema),
  method,
  heldOn: z.string(),
  jobId: z.string().optional(),
  studyId: z.string().optional(),
  isMine: z.boolean(),
  participantCount: z.number().int().min(0),
  highlightCount: z.number().int().min(0),
  keptUntil: z.string(),
  gone: z.enum(['withdrawn', 'expired']).optional(),
  createdAt: z.string(),
  changedAt: z.string(),
  version,
  allowed: z.array(z.enum(['edit', 'delete', 'highlight'])),
});

/**
 * A research note.
 *
 * @public
 */
export const researchNoteSchema = researchNoteEntrySchema.extend({
  body: z.string().optional(),
  link: z.string().optional(),
  pains: z.array(z.string()),
  participants: z.array(participantSchema),
  observed: z.array(observedMinutesSchema),
});

/**
 * A research note as it is written.
 *
 * @public
 */
export const researchNoteRequestSchema = z.strictObject({
  id: z.uuid().optional(),
  products: z.array(entityRefSchema).min(1).max(5),
  method,
  heldOn: daySchema,
  jobId: z.uuid().optional(),
  studyId: z.uuid().optional(),
  body: unalteredTextSchema(longestBody).optional(),
  link: webAddressSchema.optional(),
  pains: z.array(writtenTextSchema(500)).max(mostPains).optional(),
  participants: participantsSchema,
  observed: z.array(observedMinutesSchema).max(30).optional(),
});

/**
 * A change of a research note.
 *
 * @public
 */
export const researchNoteChangeSchema = researchNoteRequestSchema
  .omit({ id: true })
  .partial()
  .extend({
    jobId: z.uuid().nullable().optional(),
    studyId: z.uuid().nullable().optional(),
    link: webAddressSchema.nullable().optional(),
    version,
  });

/**
 * Which research notes.
 *
 * @public
 */
export const researchNoteListRequestSchema = pageRequestSchema.extend({
  product: entityRefSchema.optional(),
  studyId: z.uuid().optional(),
});

/**
 * What research can keep in this portal.
 *
 * @public
 */
export const researchTermsSchema = z.strictObject({
  keepsText: z.boolean(),
  keptMonths: z.number().int().min(1),
  isResearcher: z.boolean(),
});

/**
 * What is kept about the caller.
 *
 * @public
 */
export const participationsSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      id: z.string(),
      products: z.array(namedEntitySchema),
      method,
      heldOn: z.string(),
      code: z.string().optional(),
      role: z.string().optional(),
      teamRef: z.string().optional(),
      isSealed: z.literal(true).optional(),
      consent: z.strictObject({
        quotes,
        followUp: z.boolean(),
        until: z.string(),
      }),
      cameOfIt: z.array(
        z.strictObject({
          id: z.string(),
          products: z.array(namedEntitySchema),
          statement: z.string().optional(),
          isSealed: z.literal(true).optional(),
          ledTo: z.array(z.strictObject({ id: z.string(), title: z.string() })),
        }),
      ),
    }),
  ),
});
