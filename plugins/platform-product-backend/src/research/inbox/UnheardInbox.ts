import {
  choiceReadPermission,
  InboxSubject,
  NamedEntity,
} from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { TeamStore } from '../../catalog/TeamStore';
import { OptOut, OptOutStore } from '../../choice/inbox/OptOutStore';
import { RequestCaller } from '../../http/Caller';
import { DescribedEntry, InboxSource } from '../../inbox/InboxSource';
import { Ownership } from '../../permissions/Ownership';
import { HeardStore } from '../listening/HeardStore';
import { dayOf } from '../notes/keptUntil';

const dayMs = 24 * 60 * 60 * 1000;
/** Somebody who left a moment ago is asked why by the opt-out itself. */
const restDays = 30;
/** How long a talk counts. */
const heardDays = 90;
const mostTeams = 5;

const productIdOf = (key: string) => key.split(' ')[0];

/** What a product's owners have not done yet. */
interface Unheard {
  productId: string;
  /** When its newest team had been gone for so long that it is worth a talk; ISO instant. */
  since: string;
  /** Newest first. */
  teams: string[];
}

/**
 * Teams that opted out a while ago and that nobody has talked to since. One entry a product,
 * another one when another team has left. Of a small team it would tell whether one of few
 * people spoke, so those are not looked at.
 */
export class UnheardInbox implements InboxSource {
  readonly kind = 'unheard';
  readonly permission = choiceReadPermission;
  readonly actions = [] as const;

  constructor(
    private readonly options: {
      optOuts: OptOutStore;
      heard: HeardStore;
      teams: TeamStore;
      products: Pick<ProductDirectory, 'withIds' | 'titlesOf'>;
      ownership: Ownership;
      /** A smaller team is nobody in particular's. */
      least: number;
    },
  ) {}

  async waiting(
    productIds: string[],
    { now, limit }: { now: Date; limit: number },
  ) {
    return (await this.unheard(productIds, now))
      .slice(0, limit)
      .map(({ productId, since }) => ({
        key: `${productId} ${since}`,
        productId,
        since,
      }));
  }

  async describe(caller: RequestCaller, keys: string[]) {
    const { ownership, products } = this.options;
    const found = await products.withIds([...new Set(keys.map(productIdOf))]);
    const owned = await ownership.ownedAmong(
      caller,
      found.map(({ entityRef }) => entityRef),
    );
    const refs = new Map(
      found
        .filter(({ entityRef }) => owned.has(entityRef))
        .map(({ id, entityRef }) => [id, entityRef]),
    );
    const unheard = new Map(
      (await this.unheard([...refs.keys()], caller.now)).map(each => [
        each.productId,
        each,
      ]),
    );
    const titles = await products.titlesOf(
      [...unheard.values()].flatMap(({ teams }) => teams.slice(0, mostTeams)),
    );
    return new Map(
      keys.flatMap((key): Array<[string, DescribedEntry]> => {
        const entityRef = refs.get(productIdOf(key));
        const of = unheard.get(productIdOf(key));
        return entityRef !== undefined && of
          ? [
              [
                key,
                { subject: subjectOf(of, titles), productRefs: [entityRef] },
              ],
            ]
          : [];
      }),
    );
  }

  private async unheard(productIds: string[], now: Date): Promise<Unheard[]> {
    const { heard, optOuts, teams, least } = this.options;
    const left = await optOuts.standing(
      productIds,
      new Date(now.getTime() - restDays * dayMs),
    );
    const sizes = left.length > 0 ? await teams.ofAtLeast(least) : new Map();
    const large = new Map<string, OptOut[]>();
    for (const optOut of left.filter(({ teamRef }) => sizes.has(teamRef))) {
      const { productId } = optOut;
      large.set(productId, [...(large.get(productId) ?? []), optOut]);
    }
    const talkedTo =
      large.size > 0
        ? await heard.teamsHeard(
            [...large.keys()],
            dayOf(new Date(now.getTime() - heardDays * dayMs)),
          )
        : new Map<string, Set<string>>();
    return [...large.entries()].flatMap(([productId, gone]) => {
      const silent = gone
        .map(({ teamRef }) => teamRef)
        .filter(teamRef => !talkedTo.get(productId)?.has(teamRef));
      return silent.length > 0
        ? [{ productId, since: worthATalkSince(gone), teams: silent }]
        : [];
    });
  }
}

/** By the newest to leave, talked to or not: whom somebody talked to opens nothing anew. */
function worthATalkSince([newest]: OptOut[]): string {
  return new Date(Date.parse(newest.since) + restDays * dayMs).toISOString();
}

function subjectOf(
  { teams }: Unheard,
  titles: Map<string, string>,
): InboxSubject {
  return {
    kind: 'unheard',
    count: teams.length,
    teams: teams.slice(0, mostTeams).map(
      (entityRef): NamedEntity => ({
        entityRef,
        title: titles.get(entityRef) ?? entityRef,
      }),
    ),
  };
}
