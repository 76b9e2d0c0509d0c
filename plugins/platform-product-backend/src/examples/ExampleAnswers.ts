import { LoggerService } from '@backstage/backend-plugin-api';
import { setImmediate } from 'timers/promises';
import { RatingRequest } from 'backstage-plugin-platform-product-common';
import { UserCaller } from '../http/Caller';
import { ExampleAnswer, answersOf } from './answersOf';
import { exampleCaller } from './exampleCaller';
import { exampleQuarters, PeriodsOf, QuarterSpan } from './exampleQuarters';
import { ExampleStory } from './ExampleStory';
import { answerMoments, publicationMoments } from './quarterMoments';
import { SeededRandom } from './SeededRandom';

/** What loading the example company asks of the rooms; the same that people's requests reach. */
export interface ExampleServices {
  rate(
    caller: UserCaller,
    entityRef: string,
    request: RatingRequest,
  ): Promise<unknown>;
  /** One run of the publication at that moment; closes what has ended. */
  publish(now: Date): Promise<unknown>;
  /** References of all users: those in teams that use the product first; always in the same order. */
  peopleOf(entityRef: string): Promise<string[]>;
  /** Own reference and direct groups of a user. */
  claimsOf(userRef: string): Promise<string[]>;
}

/** Something that happens in a quarter. */
type ExampleEvent = { at: Date } & (
  | { answer: ExampleAnswer; entityRef: string }
  | { answer?: undefined }
);

/**
 * Lets the people of the example company answer, quarter by quarter up to now, as the
 * story tells, through the same services as everybody. The same story and company always
 * give the same answers.
 *
 * @param options - `periods` the rule that says which quarter an instant is in
 * @throws RangeError before anything is answered when the company has too few people
 */
export async function loadExampleAnswers(options: {
  story: ExampleStory;
  periods: PeriodsOf;
  services: ExampleServices;
  now: Date;
  logger: Pick<LoggerService, 'info'>;
}): Promise<void> {
  const { story, services, logger } = options;
  const people = new Map<string, string[]>();
  for (const { entityRef } of story.products) {
    people.set(entityRef, await services.peopleOf(entityRef));
  }
  const oldest = Math.max(
    0,
    ...story.products.flatMap(({ quarters }) =>
      quarters.map(({ quartersAgo }) => quartersAgo),
    ),
  );
  const planned = exampleQuarters(options.periods, options.now, oldest).map(
    span => eventsOf(story, people, span),
  );
  for (const [index, events] of planned.entries()) {
    for (const event of events) {
      await happen(event, services);
      // SQLite works in the thread that answers requests: whoever waits has a turn.
      await setImmediate();
    }
    const answers = events.filter(({ answer }) => answer).length;
    logger.info(
      `Example company: ${answers} answers of quarter ${index + 1} of ${
        planned.length
      } loaded`,
    );
  }
}

/** What happens in a quarter, in order of time; figures come out after the answers of a moment. */
function eventsOf(
  story: ExampleStory,
  people: ReadonlyMap<string, string[]>,
  span: QuarterSpan,
): ExampleEvent[] {
  const answers: ExampleEvent[] = story.products.flatMap(
    ({ entityRef, quarters }) => {
      const quarter = quarters.find(
        ({ quartersAgo }) => quartersAgo === span.quartersAgo,
      );
      if (!quarter) {
        return [];
      }
      const given = answersOf(
        quarter,
        people
          .get(entityRef)!
          .filter(userRef => !story.people.includes(userRef)),
        new SeededRandom(`${entityRef} ${quarter.quartersAgo}`),
      );
      const moments = answerMoments(span, given.length, quarter.waiting);
      return given.map((answer, index) => ({
        at: moments[index],
        entityRef,
        answer,
      }));
    },
  );
  const publications = [
    ...publicationMoments(span, span.closesAt === undefined),
    ...(span.closesAt ? [span.closesAt] : []),
  ];
  return [...answers, ...publications.map(at => ({ at }))].sort(
    (a, b) => a.at.getTime() - b.at.getTime(),
  );
}

async function happen(
  event: ExampleEvent,
  services: ExampleServices,
): Promise<void> {
  if (!event.answer) {
    await services.publish(event.at);
    return;
  }
  const { userRef, request } = event.answer;
  const caller = exampleCaller(userRef, event.at, () =>
    services.claimsOf(userRef),
  );
  await services.rate(caller, event.entityRef, request);
}
