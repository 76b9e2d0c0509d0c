import {
  periodAt,
  RatingRequest,
} from 'backstage-plugin-platform-product-common';
import { ExampleServices, loadExampleAnswers } from '../ExampleAnswers';
import { PeriodsOf } from '../exampleQuarters';
import { ExampleStory } from '../ExampleStory';

/** When the demo portal starts for the first time. */
export const now = new Date('2026-11-23T10:00:00Z');

/** Calendar quarters. */
export const quarters = (instant: Date) =>
  periodAt({ length: 'quarter', fiscalYearStart: 1 }, instant);

/** The id of a quarter counted back from now. */
export const quarterIdAgo = (quartersAgo: number) => {
  let quarter = quarters(now);
  for (let ago = 0; ago < quartersAgo; ago++) {
    quarter = quarters(new Date(Date.parse(quarter.startsOn) - 1));
  }
  return quarter.id;
};

/** Everybody at the company but the six, those who use a product first. */
export const everybody = Array.from(
  { length: 126 },
  (_, index) => `user:default/developer-${index}`,
);

/** What somebody said of a product, and when. */
export interface Given {
  at: Date;
  userRef: string;
  claims: string[];
  entityRef: string;
  request: RatingRequest;
}

/** Loads a story into rooms that remember who said what, when figures came out, and the log. */
export function loading(
  story: ExampleStory,
  options: { now?: Date; people?: string[]; periods?: PeriodsOf } = {},
) {
  const given: Given[] = [];
  const publications: Date[] = [];
  const lines: string[] = [];
  const services: ExampleServices = {
    rate: async (caller, entityRef, request) => {
      const { now: at, userRef } = caller;
      const claims = await caller.claims();
      given.push({ at, userRef, claims, entityRef, request });
    },
    publish: async at => publications.push(at),
    peopleOf: async () => options.people ?? everybody,
    claimsOf: async userRef => [userRef, 'group:default/checkout'],
  };
  const loaded = loadExampleAnswers({
    story,
    periods: options.periods ?? quarters,
    services,
    now: options.now ?? now,
    logger: { info: line => lines.push(line) },
  });
  return { loaded, given, publications, lines };
}

/** The same, once it is done. */
export async function load(...what: Parameters<typeof loading>) {
  const { loaded, ...remembered } = loading(...what);
  await loaded;
  return remembered;
}
