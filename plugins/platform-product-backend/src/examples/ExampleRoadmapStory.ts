import {
  evidenceRequestSchema,
  roadmapDemandRequestSchema,
  roadmapItemChangeSchema,
  roadmapSuggestionSchema,
  roadmapTransitionSchema,
} from 'backstage-plugin-platform-product-common/contract';
import { readFile } from 'fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { writtenRef } from './writtenRef';

const group = writtenRef('group');
const entity = writtenRef();
const person = writtenRef('user');
const daysAgo = z.number().int().min(1).max(2000);
const inDays = z.number().int().min(1).max(2000);
const text = z.string().trim().min(1);
/** What an item is called in the story, for the others to point to. */
const name = z.string().regex(/^[a-z][a-z0-9-]*$/);

const change = roadmapItemChangeSchema.shape;
const planSchema = z.strictObject({
  daysAgo,
  outcome: change.outcome,
  effort: change.effort,
  rice: change.rice,
  /** From now; a day would be over before long. */
  asks: z
    .strictObject({
      hoursPerTeam: z.strictObject({ low: z.number(), high: z.number() }),
      teams: z.number(),
      inDays: inDays.optional(),
      why: text,
    })
    .optional(),
  deadlineInDays: inDays.optional(),
  internalNote: text.optional(),
});

const demandSchema = roadmapDemandRequestSchema.extend({
  daysAgo,
  teams: z.array(group).min(1),
});

const evidenceSchema = z.strictObject({
  daysAgo,
  direction: evidenceRequestSchema.shape.direction,
  note: text.optional(),
  source: z.union([
    z.strictObject({ url: z.url(), title: text.optional() }),
    z.strictObject({ optOut: group }),
    /** As it is called in research.yaml. */
    z.strictObject({ insight: name }),
    /** What was published of the product for the quarter before. */
    z.strictObject({ figure: z.literal('last quarter') }),
  ]),
});

const move = roadmapTransitionSchema.shape;
const moveSchema = z.strictObject({
  daysAgo,
  to: move.to,
  publicNote: move.publicNote,
  insteadYouCan: move.insteadYouCan,
  revisit: move.revisit,
  reason: move.reason,
  reasonText: move.reasonText,
  displaces: z
    .union([z.strictObject({ item: name }), move.displaces.unwrap()])
    .optional(),
  duplicateOf: name.optional(),
});

const commentSchema = z.strictObject({
  daysAgo,
  /** A team's word; absent: the owners'. */
  team: group.optional(),
  text,
});

const suggestion = roadmapSuggestionSchema.shape;
const itemSchema = z.strictObject({
  item: name,
  daysAgo,
  /** Asks for it with its suggestion; absent: the owner suggests it for nobody. */
  team: group.optional(),
  importance: suggestion.importance,
  title: suggestion.title,
  problem: suggestion.problem,
  origin: suggestion.origin,
  visibility: suggestion.visibility,
  url: suggestion.url,
  plans: z.array(planSchema).default([]),
  demand: z.array(demandSchema).default([]),
  evidence: z.array(evidenceSchema).default([]),
  moves: z.array(moveSchema).default([]),
  comments: z.array(commentSchema).default([]),
});

const storySchema = z
  .strictObject({
    products: z.array(
      z.strictObject({
        product: entity,
        /** Who decides for the team that owns it. */
        owner: person,
        items: z.array(itemSchema).min(1),
      }),
    ),
  })
  .superRefine(({ products }, context) => {
    const items = products.flatMap(product => product.items);
    const names = new Set(items.map(({ item }) => item));
    if (names.size < items.length) {
      context.addIssue('two items have one name');
    }
    for (const { item, moves } of items) {
      for (const { displaces, duplicateOf } of moves) {
        const others = [
          duplicateOf,
          displaces && 'item' in displaces ? displaces.item : undefined,
        ];
        for (const other of others) {
          if (other !== undefined && !names.has(other)) {
            context.addIssue(`${item} points to '${other}', which is no item`);
          }
        }
      }
    }
  });

/** The roadmaps of the example company's products, as they came to be. */
export type ExampleRoadmapStory = z.output<typeof storySchema>;

/** A product with its roadmap. */
export type ExampleRoadmapProduct = ExampleRoadmapStory['products'][number];

/** All that is told of one item. */
export type ExampleItem = ExampleRoadmapProduct['items'][number];

/**
 * Understands roadmaps as they are written in `examples/company/records/roadmap.yaml`.
 *
 * @throws ZodError that names each place that can't be understood
 */
export const parseExampleRoadmapStory = (yaml: string): ExampleRoadmapStory =>
  storySchema.parse(parse(yaml));

/** Reads roadmaps from a file. */
export const readExampleRoadmapStory = async (
  path: string,
): Promise<ExampleRoadmapStory> =>
  parseExampleRoadmapStory(await readFile(path, 'utf8'));
