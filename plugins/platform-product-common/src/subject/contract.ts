import { z } from 'zod';
import { teamPathSchema } from '../catalog/contract';
import { endpoint } from '../http/endpoint';
import { subjectFields, subjectMatters } from './data';
import { subjectRoutes } from './routes';

const sectionSchema = z.strictObject({
  area: z.enum([
    'satisfaction',
    'choice',
    'roadmap',
    'inbox',
    'transfer',
    'research',
    'catalog',
  ]),
  matter: z.enum(subjectMatters),
  fate: z.enum(['deleted', 'dissociated', 'kept']),
  count: z.number().int().min(0).optional(),
});

/**
 * Everything that is kept about a person.
 *
 * @public
 */
export const subjectDataSchema = z.strictObject({
  userRef: z.string(),
  sections: z.array(
    sectionSchema.extend({
      records: z
        .array(
          z.partialRecord(
            z.enum(subjectFields),
            z.union([z.string(), z.number()]),
          ),
        )
        .optional(),
    }),
  ),
  allowed: z.array(z.enum(['lookUp'])),
});

/**
 * What erasing did, or would do.
 *
 * @public
 */
export const erasureSchema = z.strictObject({
  isDryRun: z.boolean(),
  sections: z.array(sectionSchema),
});

const query = z.strictObject({ dryRun: z.stringbool().optional() });

/**
 * What is kept about people, for themselves and for privacy stewards.
 *
 * @public
 */
export const subjectContract = {
  readMyData: endpoint({
    route: subjectRoutes.readMyData,
    summary: 'Everything that is kept about me',
    response: subjectDataSchema,
  }),
  eraseMyData: endpoint({
    route: subjectRoutes.eraseMyData,
    summary: 'Erase what is kept about me; with dryRun, say what would go',
    query,
    response: erasureSchema,
  }),
  readSubjectData: endpoint({
    route: subjectRoutes.readSubjectData,
    summary:
      'How much is kept about somebody, but for what is confidential (privacy stewards)',
    params: teamPathSchema,
    response: subjectDataSchema,
  }),
  eraseSubjectData: endpoint({
    route: subjectRoutes.eraseSubjectData,
    summary:
      'Erase what is kept about somebody; with dryRun, say what would go (privacy stewards)',
    params: teamPathSchema,
    query,
    response: erasureSchema,
  }),
};
