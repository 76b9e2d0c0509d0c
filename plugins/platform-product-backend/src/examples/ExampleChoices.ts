import { LoggerService } from '@backstage/backend-plugin-api';
import { setImmediate } from 'timers/promises';
import { choiceEventsOf, ChoiceMoment } from './choiceEventsOf';
import { ExampleChoiceStory } from './ExampleChoiceStory';
import { ExampleChoiceServices, ExamplePast } from './ExamplePast';
import { exampleQuarters, PeriodsOf } from './exampleQuarters';

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
  const past = new ExamplePast(services, await membersIn(events, services));
  for (const event of events) {
    await past.happen(event);
    // SQLite works in the thread that answers requests: whoever waits has a turn.
    await setImmediate();
  }
  logger.info(
    `Example company: ${events.length} records of what teams choose loaded`,
  );
}

async function membersIn(
  events: ChoiceMoment[],
  { membersOf }: ExampleChoiceServices,
): Promise<Map<string, string[]>> {
  const members = new Map<string, string[]>();
  for (const event of events) {
    if ('team' in event && !members.has(event.team)) {
      const ofTeam = await membersOf(event.team);
      if (ofTeam.length === 0) {
        throw new RangeError(`Nobody speaks for ${event.team}`);
      }
      members.set(event.team, ofTeam);
    }
  }
  return members;
}
