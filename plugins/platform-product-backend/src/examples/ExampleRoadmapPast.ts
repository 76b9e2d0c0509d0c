import {
  RoadmapAsks,
  RoadmapTransition,
} from 'backstage-plugin-platform-product-common';
import { randomUUID } from 'crypto';
import { UserCaller } from '../http/Caller';
import { CommentStore } from '../roadmap/comments/CommentStore';
import { DemandService } from '../roadmap/demand/DemandService';
import { EvidenceStore, StoredSource } from '../roadmap/evidence/EvidenceStore';
import { ItemService } from '../roadmap/items/ItemService';
import { ItemStore } from '../roadmap/items/ItemStore';
import { MoveService } from '../roadmap/moves/MoveService';
import { exampleCaller } from './exampleCaller';
import { exampleId } from './exampleId';
import { PeriodsOf } from './exampleQuarters';
import { ExampleItem } from './ExampleRoadmapStory';
import { ExampleSpeakers } from './ExampleSpeakers';
import { RoadmapHappening, RoadmapMoment } from './roadmapEventsOf';

/** What loading roadmaps asks of the rooms; the same that people's requests reach. */
export interface ExampleRoadmapServices {
  items: Pick<ItemService, 'suggest' | 'change'>;
  moves: Pick<MoveService, 'move'>;
  demand: Pick<DemandService, 'put'>;
  kept: Pick<ItemStore, 'find'>;
  evidence: Pick<EvidenceStore, 'addOnce'>;
  comments: Pick<CommentStore, 'addOnce'>;
  productIdOf(entityRef: string): Promise<string>;
  /** References of the direct members of a team, always in the same order. */
  membersOf(teamRef: string): Promise<string[]>;
}

type Happened<K extends string> = Extract<RoadmapHappening, Record<K, unknown>>;

const dayOf = (now: Date, inDays: number) =>
  new Date(now.getTime() + inDays * 24 * 60 * 60 * 1000)
    .toISOString()
    .slice(0, 10);

/** Makes the past of roadmaps happen, in order; knows which item has which name. */
export class ExampleRoadmapPast {
  private readonly ids = new Map<string, string>();

  constructor(
    private readonly options: {
      services: ExampleRoadmapServices;
      speakers: ExampleSpeakers;
      periods: (instant: Date) => ReturnType<PeriodsOf> & { id: string };
      now: Date;
    },
  ) {}

  async happen({
    item,
    product,
    owner: ownerRef,
    at,
    happening,
  }: RoadmapMoment): Promise<void> {
    const { moves, demand } = this.options.services;
    const owner = exampleCaller(ownerRef, at, async () => [ownerRef]);
    if ('suggested' in happening) {
      const id = await this.suggest(owner, product, happening.suggested);
      this.ids.set(item, id);
      return;
    }
    const id = this.idOf(item);
    if ('planned' in happening) {
      await this.plan(owner, id, happening.planned);
    } else if ('team' in happening) {
      const { team, wants: importance } = happening;
      const member = this.options.speakers.next(team, at);
      await demand.put(member, id, team, { importance }, 'member');
    } else if ('heardOf' in happening) {
      const { heardOf, wants: importance, source } = happening;
      await demand.put(owner, id, heardOf, { importance, source }, 'owner');
    } else if ('backed' in happening) {
      await this.back(owner, { id, product }, happening.backed);
    } else if ('moved' in happening) {
      await moves.move(owner, id, this.transitionOf(happening.moved), 'owner');
    } else {
      await this.say(owner, id, happening);
    }
  }

  private async suggest(
    owner: UserCaller,
    product: string,
    told: ExampleItem,
  ): Promise<string> {
    const { services, speakers } = this.options;
    const { title, problem, team, importance, origin, visibility, url } = told;
    const { id } = await services.items.suggest(
      team === undefined ? owner : speakers.next(team, owner.now),
      {
        title,
        problem,
        productIds: [await services.productIdOf(product)],
        teamRef: team,
        importance,
        origin,
        visibility,
        url,
      },
    );
    return id;
  }

  private async plan(
    owner: UserCaller,
    id: string,
    { asks, deadlineInDays, ...fields }: Happened<'planned'>['planned'],
  ): Promise<void> {
    const { services, now } = this.options;
    const { version } = (await services.kept.find(id))!;
    await services.items.change(
      owner,
      id,
      {
        ...fields,
        ...(asks && { asks: asksOf(asks, now) }),
        ...(deadlineInDays !== undefined && {
          externalDeadline: dayOf(now, deadlineInDays),
        }),
        version,
      },
      'owner',
    );
  }

  private async back(
    owner: UserCaller,
    { id, product }: { id: string; product: string },
    { direction, note, source }: Happened<'backed'>['backed'],
  ): Promise<void> {
    const { evidence, productIdOf } = this.options.services;
    await evidence.addOnce({
      id: randomUUID(),
      itemId: id,
      isFor: direction === 'for',
      source: this.sourceOf(source, await productIdOf(product), owner.now),
      note,
      addedAt: owner.now.toISOString(),
      actorRef: owner.userRef,
    });
  }

  private sourceOf(
    source: Happened<'backed'>['backed']['source'],
    productId: string,
    at: Date,
  ): StoredSource {
    if ('url' in source) {
      return { kind: 'url', ...source };
    }
    if ('optOut' in source) {
      return { kind: 'opt-out', productId, teamRef: source.optOut };
    }
    if ('insight' in source) {
      return { kind: 'insight', insightId: exampleId(source.insight) };
    }
    const { periods } = this.options;
    const before = new Date(
      Date.parse(`${periods(at).startsOn}T00:00:00Z`) - 1,
    );
    return { kind: 'figure', productId, period: periods(before).id };
  }

  private transitionOf({
    displaces,
    duplicateOf,
    ...move
  }: Happened<'moved'>['moved']): RoadmapTransition {
    return {
      ...move,
      ...(displaces && {
        displaces:
          'item' in displaces
            ? { itemId: this.idOf(displaces.item) }
            : displaces,
      }),
      ...(duplicateOf !== undefined && { duplicateOf: this.idOf(duplicateOf) }),
    };
  }

  private async say(
    owner: UserCaller,
    id: string,
    { said, by }: Happened<'said'>,
  ): Promise<void> {
    const { services, speakers } = this.options;
    const author = by === undefined ? owner : speakers.next(by, owner.now);
    await services.comments.addOnce({
      id: randomUUID(),
      itemId: id,
      text: said,
      teamRef: by,
      isOwners: by === undefined,
      authorRef: author.userRef,
      writtenAt: owner.now.toISOString(),
      version: 1,
    });
  }

  private idOf(item: string): string {
    return this.ids.get(item)!;
  }
}

function asksOf(
  { inDays, ...asks }: NonNullable<Happened<'planned'>['planned']['asks']>,
  now: Date,
): RoadmapAsks {
  return {
    ...asks,
    ...(inDays !== undefined && { by: dayOf(now, inDays) }),
  };
}
