import { TeamStore } from '../../catalog/TeamStore';
import { OptOutStore } from '../../choice/inbox/OptOutStore';
import { InsightStore } from '../insights/InsightStore';
import { HeardStore } from '../listening/HeardStore';
import { dayOf } from '../notes/keptUntil';

const dayMs = 24 * 60 * 60 * 1000;

/** What the records show of listening about one product; numbers alone. */
export interface Practised {
  /** Times that somebody sat beside somebody, in the last 180 days. */
  shadowings: number;
  /** Teams that were heard in the last 90 days. */
  teams: number;
  /** Of the teams that opted out: how many were heard in the last 90 days. */
  optedOut: { heard: number; of: number };
  /** Published insights, and those of them that a public roadmap item cites. */
  insights: { published: number; ledToItems: number };
}

/**
 * For whoever judges a practice: what the records show of listening, of many products at once
 * and with a constant number of statements. It hands out no note, no team and no name; teams so
 * small that they are somebody in particular's are in no number of those that opted out.
 */
export class ResearchPractice {
  constructor(
    private readonly options: {
      heard: HeardStore;
      insights: Pick<InsightStore, 'publishedAbout'>;
      optOuts: OptOutStore;
      teams: TeamStore;
      /** Tells which insights public items cite. */
      citing: {
        citedInPublic(insightIds: string[]): Promise<Set<string>>;
      };
      least: number;
    },
  ) {}

  /** Each product once, whether or not there is anything. */
  async of(productIds: string[], now: Date): Promise<Map<string, Practised>> {
    const { citing, heard, insights, least, optOuts, teams } = this.options;
    const since = (days: number) =>
      dayOf(new Date(now.getTime() - days * dayMs));
    const shadowings = await heard.shadowings(productIds, since(180));
    const talkedTo = await heard.teamsHeard(productIds, since(90));
    const sizes = await teams.ofAtLeast(least);
    const left = (await optOuts.standing(productIds, now)).filter(
      ({ teamRef }) => sizes.has(teamRef),
    );
    const published = await insights.publishedAbout(productIds);
    const cited = await citing.citedInPublic([
      ...new Set([...published.values()].flat()),
    ]);
    return new Map(
      productIds.map(id => {
        const teamsHeard = talkedTo.get(id) ?? new Set();
        const gone = left.filter(({ productId }) => productId === id);
        const learnt = published.get(id) ?? [];
        return [
          id,
          {
            shadowings: shadowings.get(id) ?? 0,
            teams: teamsHeard.size,
            optedOut: {
              heard: gone.filter(({ teamRef }) => teamsHeard.has(teamRef))
                .length,
              of: gone.length,
            },
            insights: {
              published: learnt.length,
              ledToItems: learnt.filter(insight => cited.has(insight)).length,
            },
          },
        ];
      }),
    );
  }
}
