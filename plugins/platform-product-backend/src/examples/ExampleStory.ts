import { entityRefSchema } from 'backstage-plugin-platform-product-common/contract';
import { readFile } from 'fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

const people = z.number().int().min(0);
const oneToFive = z.tuple([people, people, people, people, people]);

const total = (counts: ReadonlyArray<number | undefined>): number =>
  counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);

const timeSavedSchema = z.strictObject({
  frequency: z.enum(['daily', 'weekly', 'now-and-then']),
  /** Low, likely, high. */
  minutes: z.tuple([z.number().int(), z.number().int(), z.number().int()]),
  people,
});

const score = z.number().int().min(1).max(5);
const namedAnswerSchema = z
  .union([score, z.strictObject({ score, comment: z.string() })])
  .transform((answer): { score: number; comment?: string } =>
    typeof answer === 'number' ? { score: answer } : answer,
  );

const quarterSchema = z
  .strictObject({
    quartersAgo: z.number().int().min(0).max(20),
    scores: oneToFive,
    byName: z.record(entityRefSchema, namedAnswerSchema).default({}),
    notUsed: z
      .strictObject({
        'never-needed': people.optional(),
        'did-not-know': people.optional(),
        tried: people.optional(),
        'other-tool': people.optional(),
      })
      .default({}),
    preference: z
      .strictObject({
        this: people.optional(),
        alternative: people.optional(),
        own: people.optional(),
      })
      .default({}),
    load: oneToFive.default([0, 0, 0, 0, 0]),
    timeSaved: z.array(timeSavedSchema).default([]),
    comments: z.array(z.string()).default([]),
    waiting: people.default(0),
  })
  .superRefine((quarter, context) => {
    const complain = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const scored = total(quarter.scores);
    const said = {
      preference: total(Object.values(quarter.preference)),
      load: total(quarter.load),
      timeSaved: total(quarter.timeSaved.map(group => group.people)),
      comments: quarter.comments.length,
      waiting: quarter.waiting,
    };
    for (const [part, count] of Object.entries(said)) {
      if (count > scored) {
        complain(part, `${count} people, but only ${scored} gave a score`);
      }
    }
    quarter.scores.forEach((count, index) => {
      const named = Object.values(quarter.byName).filter(
        answer => answer.score === index + 1,
      );
      if (named.length > count) {
        complain('byName', `${named.length} gave ${index + 1}, not ${count}`);
      }
    });
    if (quarter.waiting > 0 && quarter.quartersAgo > 0) {
      complain('waiting', 'nobody waits in a quarter that is over');
    }
  });

const storySchema = z.strictObject({
  /** Who answers only where they are named. */
  people: z.array(entityRefSchema),
  products: z.array(
    z.strictObject({
      entityRef: entityRefSchema,
      quarters: z
        .array(quarterSchema)
        .refine(
          quarters =>
            new Set(quarters.map(quarter => quarter.quartersAgo)).size ===
            quarters.length,
          { message: 'must have each quarter once' },
        ),
    }),
  ),
});

/** What the people of the example company think of its products, quarter by quarter. */
export type ExampleStory = z.output<typeof storySchema>;

/** How many people gave what to one product in one quarter. */
export type ExampleQuarter = z.output<typeof quarterSchema>;

/**
 * Understands a story as it is written in `examples/company/records/satisfaction.yaml`.
 *
 * @throws ZodError that names each place where the counts contradict each other
 */
export const parseExampleStory = (yaml: string): ExampleStory =>
  storySchema.parse(parse(yaml));

/** Reads a story from a file. */
export const readExampleStory = async (path: string): Promise<ExampleStory> =>
  parseExampleStory(await readFile(path, 'utf8'));
