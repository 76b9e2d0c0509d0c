import { NoteStore } from '../research/notes/NoteStore';
import {
  ExampleResearchServices,
  loadExampleResearch,
} from './ExampleResearch';
import { readExampleResearchStory } from './ExampleResearchStory';
import { scheduleExample } from './scheduleExample';
import { ExampleMeans } from './scheduleExampleAnswers';

/** Fills in what was heard at the example company; a database with notes is left alone. */
export async function scheduleExampleResearch(
  path: string,
  { logger, now, scheduler, jobRuns, products: directory }: ExampleMeans,
  room: Omit<ExampleResearchServices, 'productIdOf'> & {
    kept: Pick<NoteStore, 'areThereAny'>;
    /** Whether there is a key to encrypt what is written with. */
    keepsText: boolean;
  },
): Promise<void> {
  if (!room.keepsText) {
    logger.info('Example company: no research without a key to encrypt it');
    return;
  }
  const story = await readExampleResearchStory(path);
  const products = [
    ...new Set(
      [...story.studies, ...story.notes, ...story.insights].flatMap(
        told => told.products,
      ),
    ),
  ];
  await scheduleExample({
    scheduler,
    jobRuns,
    job: 'example-research',
    directory,
    products,
    isLoaded: () => room.kept.areThereAny(),
    load: async () => {
      await loadExampleResearch({
        story,
        services: {
          ...room,
          productIdOf: async ref => (await directory.find(ref)).id,
        },
        now: now(),
        logger,
      });
      return { notes: story.notes.length };
    },
  });
}
