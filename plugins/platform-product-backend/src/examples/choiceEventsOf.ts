import {
  ChoiceRequest,
  MandateRequest,
  ProductJob,
  ProductPageRequest,
  ReconsiderationOutcome,
} from 'backstage-plugin-platform-product-common';
import { QuarterSpan } from './exampleQuarters';
import { ExampleChoiceStory, ExampleProduct } from './ExampleChoiceStory';
import { within } from './quarterMoments';

/** Something that happens to what teams choose. */
export type ChoiceHappening =
  | { mandate: MandateRequest }
  | { endsMandates: true }
  | { product: string; page: Omit<ProductPageRequest, 'version'> }
  | { product: string; job: Omit<ProductJob, 'id'> }
  | {
      product: string;
      team: string;
      said: Omit<ChoiceRequest, 'version' | 'jobId'>;
      /** What people want with the job of the product that it is about. */
      aboutJob?: string;
    }
  | { product: string; team: string; answer: string }
  | { product: string; team: string; asks: string }
  | { product: string; team: string; outcome: ReconsiderationOutcome };

/** The same with its moment. */
export type ChoiceMoment = ChoiceHappening & { at: Date };

type Dated<T> = { quartersAgo: number; happening: T };

/**
 * All that a story tells, in order of time. What happens in a quarter is spread over it
 * in the order of the story: requirements first, then product by product.
 *
 * @param spans - the quarters that there are; what the story tells of others is left out
 * @param now - what would end later does not
 */
export function choiceEventsOf(
  story: ExampleChoiceStory,
  spans: QuarterSpan[],
  now: Date,
): ChoiceMoment[] {
  const told = [
    ...story.mandates.map(({ quartersAgo, ...mandate }) => ({
      quartersAgo,
      happening: { mandate },
    })),
    ...story.products.flatMap(happeningsOf),
  ];
  const moments = spans.flatMap(span => {
    const ofQuarter = told.filter(
      ({ quartersAgo }) => quartersAgo === span.quartersAgo,
    );
    return ofQuarter.flatMap(({ happening }, index): ChoiceMoment[] => {
      const at = within(span, (index + 1) / (ofQuarter.length + 1));
      if (!('mandate' in happening)) {
        return [{ at, ...happening }];
      }
      const { months, owner, ...mandate } = happening.mandate;
      const end = new Date(at);
      end.setUTCMonth(end.getUTCMonth() + months);
      const expiresAt = end.toISOString();
      return [
        { at, mandate: { ...mandate, ownerRef: owner, expiresAt } },
        ...(end < now ? [{ at: end, endsMandates: true as const }] : []),
      ];
    });
  });
  return moments.sort((a, b) => a.at.getTime() - b.at.getTime());
}

function happeningsOf(
  told: ExampleProduct,
): Array<Dated<Exclude<ChoiceHappening, { mandate: unknown }>>> {
  const { product, pages, jobs, choices, conversations } = told;
  const [first] = pages;
  return [
    ...pages.map(({ quartersAgo, profile, audience }) => ({
      quartersAgo,
      happening: { product, page: { profile, audience: { groups: audience } } },
    })),
    ...jobs.map(job => ({
      quartersAgo: first?.quartersAgo ?? 0,
      happening: { product, job },
    })),
    ...choices.flatMap(({ teams, quartersAgo: quarters, job, ...said }) =>
      quarters.flatMap(quartersAgo =>
        teams.map(team => ({
          quartersAgo,
          happening: { product, team, said, ...(job && { aboutJob: job }) },
        })),
      ),
    ),
    ...conversations.flatMap(({ team, quartersAgo, ...words }) =>
      wordsOf(words).map(word => ({
        quartersAgo,
        happening: { product, team, ...word },
      })),
    ),
  ];
}

type Words =
  | { answer: string }
  | { asks: string; outcome?: ReconsiderationOutcome };

function wordsOf(words: Words) {
  if ('answer' in words) {
    return [words];
  }
  const { asks, outcome } = words;
  return [{ asks }, ...(outcome ? [{ outcome }] : [])];
}
