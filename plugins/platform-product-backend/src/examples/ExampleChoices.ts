import { LoggerService } from '@backstage/backend-plugin-api';
import { setImmediate } from 'timers/promises';
import { choiceEventsOf } from './choiceEventsOf';
import { ExampleChoiceStory } from './ExampleChoiceStory';
import { ExampleChoiceServices, ExamplePast } from './ExamplePast';
import { exampleQuarters, PeriodsOf } from './exampleQuarters';
import { ExampleSpeakers } from './ExampleSpeakers';

/** How many quarters ago a story begins. */
const oldestOf = ({ mandates, products }: ExampleChoiceStory): number =>
  Math.max(
    0,
    ...mandates.map(({ quartersAgo }) => quartersAgo),
    ...products.flatMap(({ pages, choices, conversations }) => [
      ...[...pages, ...conversations].map(({ quartersAgo }) => quartersAgo),
      ...choices.flatMap(({ quartersAgo }) => quartersAgo),
    ]),
  );

/**
 * Lets the teams of the example company choose, up to now, as the story tells, through
 * the same services as everybody. The same story and company always give the same
 * choices.
 *
 * @param options - `periods` the rule that says which quarter an instant is in
 * @throws RangeError before anything is recorded when a team has no members
 */
export async function loadExampleChoices(options: {
  story: ExampleChoiceStory;
  periods: PeriodsOf;
  services: ExampleChoiceServices;
  now: Date;
  logger: Pick<LoggerService, 'info'>;
}): Promise<void> {
  const { story, services, now, logger } = options;
  const spans = exampleQuarters(options.periods, now, oldestOf(story));
  const events = choiceEventsOf(story, spans, now);
  const speakers = await ExampleSpeakers.of(
    events.flatMap(event => ('team' in event ? [event.team] : [])),
    services.membersOf,
  );
  const past = new ExamplePast(services, speakers);
  for (const event of events) {
    await past.happen(event);
    // SQLite works in the thread that answers requests: whoever waits has a turn.
    await setImmediate();
  }
  logger.info(
    `Example company: ${events.length} records of what teams choose loaded`,
  );
}
