import {
  insightRequestSchema,
  researchNoteRequestSchema,
  studyRequestSchema,
} from 'backstage-plugin-platform-product-common/contract';
import { readFile } from 'fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { writtenRef } from './writtenRef';

const group = writtenRef('group');
const person = writtenRef('user');
const products = z.array(writtenRef()).min(1);
const daysAgo = z.number().int().min(1).max(300);
/** What something is called in the story, for the others to point to. */
const name = z.string().regex(/^[a-z][a-z0-9-]*$/);

const note = researchNoteRequestSchema.shape;
const participant = note.participants.element.shape;

const participantSchema = z.strictObject({
  code: participant.code,
  role: participant.role,
  team: group.optional(),
  /** Finds their part under My data. */
  person: person.optional(),
  quotes: participant.consent.shape.quotes,
});

const noteSchema = z
  .strictObject({
    note: name,
    daysAgo,
    researcher: person,
    study: name.optional(),
    products,
    method: note.method,
    body: z.string().min(1),
    pains: z.array(z.string().min(1)).default([]),
    participants: z.array(participantSchema).min(1),
    observed: note.observed,
    highlights: z.array(
      z.strictObject({
        words: z.string().min(1),
        tags: z.array(z.string().min(1)).default([]),
      }),
    ),
  })
  .superRefine(({ body, highlights }, context) => {
    for (const { words } of highlights) {
      if (!body.includes(words)) {
        context.addIssue(`'${words}' does not stand in the note`);
      }
    }
  });

const citedSchema = z.strictObject({
  note: name,
  words: z.string().min(1),
  /** What others read. */
  as: z.string().min(1).optional(),
});

const insightSchema = z.strictObject({
  insight: name,
  daysAgo,
  researcher: person,
  study: name.optional(),
  products,
  statement: insightRequestSchema.shape.statement,
  detail: insightRequestSchema.shape.detail,
  supports: z.array(citedSchema).default([]),
  refutes: z.array(citedSchema).default([]),
  isDraft: z.boolean().default(false),
});

const storySchema = z
  .strictObject({
    studies: z.array(
      z.strictObject({
        study: name,
        daysAgo,
        researcher: person,
        members: z.array(person),
        title: studyRequestSchema.shape.title,
        question: studyRequestSchema.shape.question,
        products,
      }),
    ),
    notes: z.array(noteSchema),
    insights: z.array(insightSchema),
  })
  .superRefine(({ studies, notes, insights }, context) => {
    const known = new Set(studies.map(({ study }) => study));
    const highlighted = new Set(
      notes.flatMap(each =>
        each.highlights.map(({ words }) => `${each.note}: ${words}`),
      ),
    );
    for (const { study } of [...notes, ...insights]) {
      if (study !== undefined && !known.has(study)) {
        context.addIssue(`'${study}' is no study`);
      }
    }
    for (const { supports, refutes } of insights) {
      for (const cited of [...supports, ...refutes]) {
        if (!highlighted.has(`${cited.note}: ${cited.words}`)) {
          context.addIssue(`'${cited.words}' is no highlight of ${cited.note}`);
        }
      }
    }
  });

/** What was heard at the example company, and what was learnt from it. */
export type ExampleResearchStory = z.output<typeof storySchema>;

/** A note with its highlights. */
export type ExampleNote = ExampleResearchStory['notes'][number];

/** An insight with what it cites. */
export type ExampleInsight = ExampleResearchStory['insights'][number];

/**
 * Understands research as it is written in `examples/company/records/research.yaml`.
 *
 * @throws ZodError that names each place that can't be understood
 */
export const parseExampleResearchStory = (yaml: string): ExampleResearchStory =>
  storySchema.parse(parse(yaml));

/** Reads research from a file. */
export const readExampleResearchStory = async (
  path: string,
): Promise<ExampleResearchStory> =>
  parseExampleResearchStory(await readFile(path, 'utf8'));
