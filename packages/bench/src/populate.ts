import { Satisfaction, Setup } from 'backstage-plugin-platform-product-common';
import {
  answeredProduct,
  pathOf,
  productNames,
  productWithFewItems,
  productWithHistory,
  productWithRoadmap,
  refOf,
} from './products';
import { mostRatings } from './peer/entityFeedback';
import { Portal } from './portal/Portal';
import { until } from './portal/until';
import { departmentCount, ownerName, personName, teamCount } from './teams';

/** Fills the catalog with products, teams and people, and waits until our mirror has them. */
export async function populateCatalog(
  portal: Portal,
  sizes: number[],
): Promise<void> {
  const products = productNames(sizes);
  const people = Math.max(...sizes.filter(size => size <= mostRatings), 1);
  const all = products.length + departmentCount + teamCount + people;
  await portal.ask('POST', '/api/bench/catalog', { products, people });
  await until('the mirror of the catalog', async () => {
    const { jobs } = await portal.ask<Setup>(
      'GET',
      '/api/platform-product/setup',
    );
    const scan = jobs.find(({ job }) => job === 'catalog-mirror');
    return scan?.counts.read === all && scan.counts.written === 0
      ? scan
      : undefined;
  });
}

/** The period that is answered about today. */
export async function currentPeriod(
  portal: Portal,
  name: string,
): Promise<string> {
  const { period } = await portal.ask<Satisfaction>(
    'GET',
    `${pathOf(name)}/satisfaction`,
  );
  return period.id;
}

/** Has so many people answer about one product, and about another, and so on. */
export async function populateAnswers(
  portal: Portal,
  sizes: number[],
  period: string,
): Promise<void> {
  for (const size of sizes) {
    await portal.ask('POST', '/api/bench/answers', {
      period,
      count: size,
      entityRefs: [refOf(answeredProduct(size))],
    });
  }
}

/** Has all teams speak of one product for years, and some turn down each of the others. */
export async function populateChoices(
  portal: Portal,
  sizes: number[],
): Promise<void> {
  await portal.ask('POST', '/api/bench/choices', {
    historyOf: refOf(productWithHistory),
    entityRefs: productNames(sizes)
      .filter(name => name !== productWithHistory)
      .map(refOf),
  });
}

/** Has 1,000 items asked for of one product, by 20 teams each, and 19,000 of the others. */
export async function populateRoadmaps(
  portal: Portal,
  sizes: number[],
): Promise<void> {
  const others = productNames(sizes).filter(
    name => name !== productWithRoadmap && name !== productWithFewItems,
  );
  await portal.ask('POST', '/api/bench/roadmaps', {
    roadmaps: [
      { entityRefs: [refOf(productWithRoadmap)], items: 1_000, teams: 20 },
      { entityRefs: [refOf(productWithFewItems)], items: 10, teams: 2 },
      { entityRefs: others.map(refOf), items: 18_990, teams: 2 },
    ],
  });
}

/** Signs in somebody who runs the large roadmap and may speak for a team. */
export async function ownerOfRoadmap(
  portal: Portal,
  sizes: number[],
): Promise<string> {
  const i = productNames(sizes).indexOf(productWithRoadmap);
  return portal.signIn(personName(i), ownerName(i));
}

/** Has people of the catalog rate the same products in entity-feedback. */
export async function populatePeer(
  portal: Portal,
  sizes: number[],
): Promise<void> {
  for (const count of sizes.filter(size => size <= mostRatings)) {
    await portal.ask('POST', '/api/bench/entity-feedback', {
      entityRef: refOf(answeredProduct(count)),
      count,
    });
  }
}
