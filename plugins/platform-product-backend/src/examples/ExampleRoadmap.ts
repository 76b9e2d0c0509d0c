import { LoggerService } from '@backstage/backend-plugin-api';
import { Period } from 'backstage-plugin-platform-product-common';
import { setImmediate } from 'timers/promises';
import {
  ExampleRoadmapPast,
  ExampleRoadmapServices,
} from './ExampleRoadmapPast';
import { ExampleRoadmapStory } from './ExampleRoadmapStory';
import { ExampleSpeakers } from './ExampleSpeakers';
import { roadmapEventsOf, RoadmapHappening } from './roadmapEventsOf';

/**
 * Has the roadmaps of the example company come to be, up to now, as the story tells,
 * through the same services as everybody's.
 *
 * @param options - `periods` the rule that says which quarter an instant is in
 * @throws RangeError before anything is recorded when a team has no members
 */
export async function loadExampleRoadmap(options: {
  story: ExampleRoadmapStory;
  periods: (instant: Date) => Period;
  services: ExampleRoadmapServices;
  now: Date;
  logger: Pick<LoggerService, 'info'>;
}): Promise<void> {
  const { story, services, now, periods, logger } = options;
  const events = roadmapEventsOf(story, now);
  const speakers = await ExampleSpeakers.of(
    events.flatMap(({ happening }) => teamsIn(happening)),
    services.membersOf,
  );
  const past = new ExampleRoadmapPast({ services, speakers, periods, now });
  for (const event of events) {
    await past.happen(event);
    // SQLite works in the thread that answers requests: whoever waits has a turn.
    await setImmediate();
  }
  logger.info(`Example company: ${events.length} records of roadmaps loaded`);
}

function teamsIn(happening: RoadmapHappening): string[] {
  if ('suggested' in happening) {
    return happening.suggested.team === undefined
      ? []
      : [happening.suggested.team];
  }
  if ('team' in happening) {
    return [happening.team];
  }
  return 'by' in happening && happening.by !== undefined ? [happening.by] : [];
}
