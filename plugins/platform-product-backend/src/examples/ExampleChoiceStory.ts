import {
  choiceRequestSchema,
  reasonSchema,
} from 'backstage-plugin-platform-product-common/contract';
import { readFile } from 'fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { writtenRef } from './writtenRef';

const group = writtenRef('group');
const entity = writtenRef();
const quartersAgo = z.number().int().min(0).max(20);
const text = z.string().trim().min(1);

const mandateSchema = z.strictObject({
  quartersAgo,
  /** How long it holds. */
  months: z.number().int().min(1),
  products: z.array(entity).min(1),
  scope: z.union([z.literal('all'), z.array(group).min(1)]),
  policy: text,
  protects: text,
  owner: group,
  reason: text,
});

const pageSchema = z.strictObject({
  quartersAgo,
  profile: z.strictObject({
    meantFor: text.optional(),
    help: text.optional(),
    leaving: text.optional(),
    takesOn: z.array(text).default([]),
    decides: text.optional(),
  }),
  audience: z.array(group).default([]),
});

const alternativeSchema = z.union([
  entity.transform(entityRef => ({ entityRef })),
  z.strictObject({ name: text }),
  z.strictObject({ nothing: z.literal(true) }),
]);

const choiceSchema = choiceRequestSchema
  .omit({ version: true, lookAgain: true, jobId: true })
  .extend({
    teams: z.array(group).min(1),
    quartersAgo: z
      .union([quartersAgo, z.array(quartersAgo).min(1)])
      .transform(quarters => (Array.isArray(quarters) ? quarters : [quarters])),
    alternative: alternativeSchema.optional(),
    reasons: z.array(reasonSchema).min(1).max(2).optional(),
    // What they want of one of the product's jobs.
    job: text.optional(),
    wouldChangeOurMind: text.transform(change => ({ text: change })).optional(),
  });

const about = { team: group, quartersAgo };
const conversationSchema = z.union([
  z.strictObject({ ...about, answer: text }),
  z.strictObject({
    ...about,
    asks: text,
    outcome: z.enum(['looking', 'coming-back', 'still-no']).optional(),
  }),
]);

const productSchema = z.strictObject({
  product: entity,
  pages: z.array(pageSchema).default([]),
  jobs: z
    .array(z.strictObject({ when: text, want: text, soThat: text }))
    .default([]),
  choices: z.array(choiceSchema).default([]),
  conversations: z.array(conversationSchema).default([]),
});

const storySchema = z.strictObject({
  mandates: z.array(mandateSchema),
  products: z.array(productSchema),
});

/** What the teams of the example company choose, and what is required of them. */
export type ExampleChoiceStory = z.output<typeof storySchema>;

/** A product with all that is told of it. */
export type ExampleProduct = z.output<typeof productSchema>;

/**
 * Understands a story as it is written in `examples/company/records/choices.yaml`.
 *
 * @throws ZodError that names each place that can't be understood
 */
export const parseExampleChoiceStory = (yaml: string): ExampleChoiceStory =>
  storySchema.parse(parse(yaml));

/** Reads a story from a file. */
export const readExampleChoiceStory = async (
  path: string,
): Promise<ExampleChoiceStory> =>
  parseExampleChoiceStory(await readFile(path, 'utf8'));
