import { RatingRequest } from 'backstage-plugin-platform-product-common';
import { ratingRequestSchema } from 'backstage-plugin-platform-product-common/contract';
import { ExampleQuarter } from './ExampleStory';
import { SeededRandom } from './SeededRandom';

/** What one person of the example company says of a product. */
export interface ExampleAnswer {
  userRef: string;
  request: RatingRequest;
}

const repeat = <T>(thing: T, times: number = 0) =>
  Array.from({ length: times }, () => thing);

const levels = (counts: readonly number[]) =>
  counts.flatMap((count, index) => repeat(index + 1, count));

/** What is said beside a score, each from the most to the least satisfied. */
const saidBesideScores = (
  quarter: ExampleQuarter,
): Array<Array<Partial<Record<keyof RatingRequest, unknown>>>> => [
  (['this', 'alternative', 'own'] as const).flatMap(preference =>
    repeat({ preference }, quarter.preference[preference]),
  ),
  levels(quarter.load)
    .reverse()
    .map(load => ({ load })),
  [...quarter.timeSaved]
    .sort((a, b) => b.minutes[1] - a.minutes[1])
    .flatMap(({ frequency, minutes: [low, likely, high], people }) =>
      repeat({ frequency, minutesSaved: { low, likely, high } }, people),
    ),
  quarter.comments.map(comment => ({ comment })),
];

/**
 * Gives the counts of a quarter to people: who uses the product answers rather than who
 * does not, and whoever is happier gives the better answer to each question. The
 * answers to every question are spread evenly over the order in which people answer, so
 * that early figures are about those of the whole quarter.
 *
 * @param people - those who may answer, whoever uses the product first
 * @returns answers in the order in which they are given
 * @throws RangeError when there are not enough people
 */
export function answersOf(
  quarter: ExampleQuarter,
  people: readonly string[],
  random: SeededRandom,
): ExampleAnswer[] {
  const named = Object.entries(quarter.byName);
  const scores = levels(quarter.scores);
  for (const [, { score }] of named) {
    scores.splice(scores.indexOf(score), 1);
  }
  const reasons = Object.entries(quarter.notUsed).flatMap(([reason, count]) =>
    repeat(reason, count),
  );
  const others = people.filter(userRef => !(userRef in quarter.byName));
  const users = among(others, scores.length, random);
  const nonUsers = among(
    others.filter(userRef => !users.includes(userRef)).reverse(),
    reasons.length,
    random,
  );

  const scored = random.shuffled([
    ...named.map(([userRef, answer]) => ({ userRef, ...answer })),
    ...users.map((userRef, index) => ({ userRef, score: scores[index] })),
  ]) as Array<{ userRef: string; score: number; comment?: string }>;
  const answers: Array<{ userRef: string; request: object }> = scored.map(
    ({ userRef, ...request }) => ({ userRef, request }),
  );
  for (const said of saidBesideScores(quarter)) {
    // Who has a comment in their own name's place keeps it.
    const places = [...scored.keys()].filter(
      place =>
        scored[place].comment === undefined ||
        said.every(({ comment }) => comment === undefined),
    );
    random
      .spread(said.length, places.length)
      .map(index => places[index])
      .map(place => ({ place, mood: scored[place].score + random.next() }))
      .sort((a, b) => b.mood - a.mood)
      .forEach(({ place }, index) =>
        Object.assign(answers[place].request, said[index]),
      );
  }

  const shuffledReasons = random.shuffled(reasons);
  random
    .spread(reasons.length, scored.length + reasons.length)
    .forEach((place, index) =>
      answers.splice(place, 0, {
        userRef: nonUsers[index],
        request: { notUsed: shuffledReasons[index] },
      }),
    );
  return answers.map(({ userRef, request }) => ({
    userRef,
    request: ratingRequestSchema.parse(request),
  }));
}

/** Some of the first people of a list, in any order. */
function among(
  people: readonly string[],
  count: number,
  random: SeededRandom,
): string[] {
  if (count > people.length) {
    throw new RangeError(
      `${count} people are to answer, but there are only ${people.length}`,
    );
  }
  return random
    .shuffled(people.slice(0, Math.ceil(count * 1.5)))
    .slice(0, count);
}
