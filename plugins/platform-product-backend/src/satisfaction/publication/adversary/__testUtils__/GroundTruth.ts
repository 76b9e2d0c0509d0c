import { Question } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { questionColumns, RatingRow } from '../../../RatingRow';
import { Holdings, Part, Version } from './Holdings';

/** One person's answer as it was when it was published. */
export interface Member {
  /** What makes it up; its first one stands for all. */
  versions: Version[];
  /** As kept with the answer. */
  team: string | null;
}

/** A batch, as who is in it. */
export interface TrueBatch {
  id: string;
  period: string;
  question: Question;
  /** The team that it counts in, besides all. */
  team: string | null;
  members: Map<string, Member>;
}

const partsOf: Record<Question, Part[]> = {
  score: ['score'],
  notUsed: ['notUsed'],
  preference: ['preference'],
  load: ['load'],
  frequency: ['frequency'],
  timeSaved: ['minutesSaved', 'frequency'],
};

/** What stands for somebody's answer to a question wherever it is counted. */
export const columnOf = ({ versions }: Member): number => versions[0].id;

/**
 * Who is in which batch with which answer: from the batch ids beside the answers, and
 * from what people know they said. Never from anything added up.
 */
export class GroundTruth {
  private readonly batches = new Map<string, TrueBatch>();

  constructor(
    private readonly knex: Knex,
    private readonly holdings: Holdings,
  ) {}

  /**
   * Takes in what a run wrote; an answer that goes afterwards stays where it was.
   *
   * @param personOf - whose each respondent key of the period is
   * @returns the batches as they are now; later runs change nothing of it
   */
  async record(
    period: string,
    personOf: Map<string, string>,
  ): Promise<TrueBatch[]> {
    const rows: RatingRow[] = await this.knex('ratings').where({ period });
    for (const row of rows) {
      const person = personOf.get(row.respondent_key)!;
      for (const { question, batch } of questionColumns) {
        const id = row[batch] as string | null;
        const versions = this.versionsOf(person, question);
        if (id !== null && versions) {
          this.enter(
            { id, period, question },
            { person, member: { versions, team: row.team_ref } },
          );
        }
      }
    }
    const counted = await this.knex('published_batches').select(
      'id',
      'team_ref',
    );
    for (const { id, team_ref: team } of counted) {
      const batch = this.batches.get(id);
      if (batch) {
        batch.team = team;
      }
    }
    return [...this.batches.values()].map(batch => ({
      ...batch,
      members: new Map(batch.members),
    }));
  }

  private enter(
    { id, period, question }: Pick<TrueBatch, 'id' | 'period' | 'question'>,
    { person, member }: { person: string; member: Member },
  ): void {
    const batch = this.batches.get(id) ?? {
      ...{ id, period, question },
      team: null,
      members: new Map<string, Member>(),
    };
    const before = batch.members.get(person);
    if (before && columnOf(before) === columnOf(member)) {
      return;
    }
    // Whoever is moved from one batch to another with the same answer has left the first.
    for (const other of this.batches.values()) {
      const there = other.members.get(person);
      if (
        other.question === question &&
        other.period === period &&
        there &&
        columnOf(there) === columnOf(member)
      ) {
        other.members.delete(person);
      }
    }
    batch.members.set(person, member);
    this.batches.set(id, batch);
  }

  private versionsOf(person: string, question: Question) {
    const versions = partsOf[question].map(part =>
      this.holdings.part(person, part),
    );
    return versions.every(version => version !== undefined)
      ? (versions as Version[])
      : undefined;
  }
}
