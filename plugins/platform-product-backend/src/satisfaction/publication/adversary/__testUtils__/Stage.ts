import { Knex } from 'knex';
import { satisfactionRoom } from '../../../../__testUtils__/satisfactionRoom';
import { PublishedCommentStore } from '../../../comments/PublishedCommentStore';
import { PublicationCounts } from '../../Publication';
import { countIds } from './countIds';
import { Said } from './Holdings';
import { Story } from './story';

/** Something that was done, so that it can be done again. */
export type Deed =
  | { does: 'rate'; person: string; said: Said; at: Date; refused: boolean }
  | { does: 'withdraw'; person: string; at: Date }
  | { does: 'move'; person: string; team: string | undefined; at: Date }
  | { does: 'run'; at: Date };

const emptied = [
  'ratings',
  'rating_comments',
  'publications',
  'published_batches',
  'published_cells',
  'published_comments',
  'product_figures',
  'periods',
  'outbox',
];

/** Everything that is read of a product by others than the writers. */
export interface Served {
  /** What changes by a run only. */
  published: string;
  /** What the API says, which knows the day, too. */
  responses: string;
}

/** A run, and the same run once more, as others than the writers hear of it. */
export interface Heard {
  before: Served;
  first: { counts: PublicationCounts; served: Served };
  again: { counts: PublicationCounts; served: Served };
}

/** The real room, empty, in which a story is performed. */
export class Stage {
  private constructor(
    private readonly knex: Knex,
    readonly room: ReturnType<typeof satisfactionRoom>,
    private readonly offFor: string[],
    private readonly k: number,
    private readonly teamOf: Map<string, string | undefined>,
  ) {}

  static async open(knex: Knex, { rules, people }: Story): Promise<Stage> {
    for (const table of emptied) {
      await knex(table).delete();
    }
    const newId = countIds();
    const room = satisfactionRoom(knex, { ...rules, newId });
    people.forEach(({ name, team }) => room.join(name, team));
    const teamOf = new Map(people.map(({ name, team }) => [name, team]));
    return new Stage(knex, room, rules.offFor, rules.k, teamOf);
  }

  /** @returns whether it was refused, because it would change what is published */
  async act(deed: Exclude<Deed, { does: 'run' }>): Promise<boolean> {
    const { person, at } = deed;
    if (deed.does === 'move') {
      this.teamOf.set(person, deed.team);
      this.room.join(person, deed.team);
      return false;
    }
    if (deed.does === 'withdraw') {
      await this.room.withdraw(person, at);
      return false;
    }
    const { parts, comment } = deed.said;
    const answer = {
      ...Object.fromEntries(parts.map(({ part, value }) => [part, value])),
      ...(comment !== undefined && { comment }),
    };
    try {
      await this.room.rate(person, answer, at);
      return false;
    } catch (error) {
      if (error instanceof Error && error.name === 'ConflictError') {
        return true;
      }
      throw error;
    }
  }

  async run(at: Date): Promise<Heard> {
    const once = async () => ({
      counts: await this.room.publish(at),
      served: await this.served(at),
    });
    return {
      before: await this.served(at),
      first: await once(),
      again: await once(),
    };
  }

  /** Whose each key of a period is. */
  async peopleByKey(
    people: Story['people'],
    period: string,
  ): Promise<Map<string, string>> {
    const personOf = new Map<string, string>();
    for (const { name } of people) {
      personOf.set(await this.room.keyOf(name, period), name);
    }
    return personOf;
  }

  /** Members of the teams that may have a figure now. */
  teamSizes(): Map<string, number> {
    const sizes = new Map<string, number>();
    for (const team of this.teamOf.values()) {
      if (team !== undefined && !this.offFor.includes(team)) {
        const ref = `group:default/${team}`;
        sizes.set(ref, (sizes.get(ref) ?? 0) + 1);
      }
    }
    return new Map([...sizes].filter(([, size]) => size >= this.k));
  }

  private async served(at: Date): Promise<Served> {
    const { knex, room } = this;
    const { productId } = room;
    const comments = new PublishedCommentStore(knex);
    const published = {
      cells: await knex('published_cells').orderBy([
        'period',
        'question',
        'cut',
      ]),
      figures: await knex('product_figures').orderBy('starts_on'),
      comments: await comments.list(productId, { limit: 500 }),
      counts: await comments.count(productId),
      told: await knex('outbox')
        .orderBy('sequence')
        .select('topic', 'key', 'payload', 'next_at'),
    };
    const periods: string[] = await knex('periods')
      .orderBy('starts_on')
      .pluck('id');
    const responses = [await room.published(at)];
    for (const period of periods) {
      responses.push(await room.published(at, period));
    }
    return {
      published: JSON.stringify(published),
      responses: JSON.stringify(responses),
    };
  }
}
