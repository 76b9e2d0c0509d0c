import { LoggerService } from '@backstage/backend-plugin-api';
import { InsightEvidenceRequest } from 'backstage-plugin-platform-product-common';
import { setImmediate } from 'timers/promises';
import { InsightService } from '../research/insights/InsightService';
import { NoteLedger } from '../research/notes/NoteLedger';
import { NoteService } from '../research/notes/NoteService';
import { StudyService } from '../research/studies/StudyService';
import { exampleId } from './exampleId';
import {
  ExampleInsight,
  ExampleNote,
  ExampleResearchStory,
} from './ExampleResearchStory';

/** What loading research asks of its room; the same that people's requests reach. */
export interface ExampleResearchServices {
  studies: Pick<StudyService, 'create'>;
  notes: Pick<NoteService, 'create'>;
  ledger: Pick<NoteLedger, 'inOne'>;
  insights: Pick<InsightService, 'create' | 'publish'>;
  productIdOf(entityRef: string): Promise<string>;
}

const highlightId = (note: string, words: string) =>
  exampleId(`${note}: ${words}`);

/**
 * Has the researchers of the example company listen, up to now, as the story tells,
 * through the same services as everybody's.
 */
export async function loadExampleResearch(options: {
  story: ExampleResearchStory;
  services: ExampleResearchServices;
  now: Date;
  logger: Pick<LoggerService, 'info'>;
}): Promise<void> {
  const { story, services, now, logger } = options;
  const dayAgo = (days: number) =>
    new Date(now.getTime() - days * 24 * 60 * 60 * 1000);
  const idsOf = (refs: string[]) =>
    Promise.all(refs.map(ref => services.productIdOf(ref)));

  for (const {
    study,
    daysAgo,
    researcher,
    products,
    ...told
  } of story.studies) {
    await services.studies.create(researcher, {
      ...told,
      id: exampleId(study),
      productIds: await idsOf(products),
      now: dayAgo(daysAgo),
    });
  }
  for (const note of story.notes) {
    await writeNote(services, note, {
      at: dayAgo(note.daysAgo),
      productIds: await idsOf(note.products),
    });
    // SQLite works in the thread that answers requests: whoever waits has a turn.
    await setImmediate();
  }
  for (const insight of story.insights) {
    await learn(services, insight, {
      at: dayAgo(insight.daysAgo),
      productIds: await idsOf(insight.products),
    });
    await setImmediate();
  }
  logger.info(
    `Example company: ${story.notes.length} research notes and ${story.insights.length} insights loaded`,
  );
}

async function writeNote(
  { notes, ledger }: ExampleResearchServices,
  { note: name, researcher, study, body, pains, ...told }: ExampleNote,
  { at, productIds }: { at: Date; productIds: string[] },
): Promise<void> {
  const noteId = exampleId(name);
  await notes.create(
    { userRef: researcher, now: at },
    {
      id: noteId,
      productIds,
      studyId: study && exampleId(study),
      method: told.method,
      heldOn: at.toISOString().slice(0, 10),
      body,
      pains,
      observed: told.observed,
      participants: told.participants.map(
        ({ code, role, team, person, quotes }) => ({
          code,
          role,
          teamRef: team,
          userRef: person,
          consent: { notes: true, quotes, followUp: false },
        }),
      ),
    },
  );
  await ledger.inOne(async ({ highlights }) => {
    for (const { words, tags } of told.highlights) {
      const start = body.indexOf(words);
      await highlights.add({
        id: highlightId(name, words),
        noteId,
        start,
        end: start + words.length,
        quote: words,
        tags,
        createdAt: at.toISOString(),
      });
    }
  });
}

async function learn(
  { insights }: ExampleResearchServices,
  told: ExampleInsight,
  { at, productIds }: { at: Date; productIds: string[] },
): Promise<void> {
  const writer = { userRef: told.researcher, now: at };
  const { version, id } = await insights.create(writer, {
    id: exampleId(told.insight),
    productIds,
    studyId: told.study && exampleId(told.study),
    statement: told.statement,
    detail: told.detail,
    evidence: (['supports', 'refutes'] as const).flatMap(direction =>
      told[direction].map(
        ({ note, words, as }): InsightEvidenceRequest => ({
          highlightId: highlightId(note, words),
          direction,
          quote: as,
        }),
      ),
    ),
  });
  if (!told.isDraft) {
    await insights.publish(writer, id, { version });
  }
}
