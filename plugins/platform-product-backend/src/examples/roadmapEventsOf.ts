import { Importance } from 'backstage-plugin-platform-product-common';
import {
  ExampleItem,
  ExampleRoadmapProduct,
  ExampleRoadmapStory,
} from './ExampleRoadmapStory';

type Plan = Omit<ExampleItem['plans'][number], 'daysAgo'>;
type Evidence = Omit<ExampleItem['evidence'][number], 'daysAgo'>;
type Move = Omit<ExampleItem['moves'][number], 'daysAgo'>;

/** Something that happens to an item. */
export type RoadmapHappening =
  | { suggested: ExampleItem }
  | { planned: Plan }
  | { team: string; wants: Importance }
  | { heardOf: string; wants: Importance; source: string }
  | { backed: Evidence }
  | { moved: Move }
  | { said: string; by?: string };

/** The same with the item, its product, whoever decides there, and the moment. */
export type RoadmapMoment = Pick<ExampleRoadmapProduct, 'product' | 'owner'> & {
  item: string;
  at: Date;
  happening: RoadmapHappening;
};

type Dated = { daysAgo: number; happening: RoadmapHappening };

const dayInMs = 24 * 60 * 60 * 1000;

/** All that a story tells, in order of time. */
export function roadmapEventsOf(
  story: ExampleRoadmapStory,
  now: Date,
): RoadmapMoment[] {
  return story.products
    .flatMap(({ product, owner, items }) =>
      items.flatMap(told =>
        happeningsOf(told).map(({ daysAgo, happening }) => ({
          product,
          owner,
          item: told.item,
          at: new Date(now.getTime() - daysAgo * dayInMs),
          happening,
        })),
      ),
    )
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

function happeningsOf(told: ExampleItem): Dated[] {
  return [
    { daysAgo: told.daysAgo, happening: { suggested: told } },
    ...told.plans.map(({ daysAgo, ...planned }) => ({
      daysAgo,
      happening: { planned },
    })),
    ...told.demand.flatMap(({ daysAgo, teams, importance: wants, source }) =>
      teams.map((team, index) => ({
        // Word gets around: the next team has heard of it the day after.
        daysAgo: Math.max(1, daysAgo - index),
        happening:
          source === undefined
            ? { team, wants }
            : { heardOf: team, wants, source },
      })),
    ),
    ...told.evidence.map(({ daysAgo, ...backed }) => ({
      daysAgo,
      happening: { backed },
    })),
    ...told.moves.map(({ daysAgo, ...moved }) => ({
      daysAgo,
      happening: { moved },
    })),
    ...told.comments.map(({ daysAgo, text, team }) => ({
      daysAgo,
      happening: { said: text, ...(team !== undefined && { by: team }) },
    })),
  ];
}
