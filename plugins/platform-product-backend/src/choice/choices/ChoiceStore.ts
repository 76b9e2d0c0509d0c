import { Knex } from 'knex';
import { ChoiceColumns } from '../standing/StandingRow';
import { columnsOf, StoredChoice, storedChoiceOf } from './StoredChoice';

interface ChoiceRow extends ChoiceColumns {
  product_id: string;
  team_ref: string;
  answer_version: number;
  version: number;
}

const table = 'choices';

/** A choice with what is needed to change it. */
export interface ChoiceToChange {
  /** Absent when nothing is said. */
  stored?: StoredChoice;
  /** 0 when nothing ever was. */
  version: number;
  /** Who made the last change, unless that was forgotten. */
  actorRef?: string;
  /** When the last change was made; absent after an undo. */
  changedAt?: string;
}

/** What teams say, as it stands. */
export class ChoiceStore {
  constructor(private readonly tx: Knex) {}

  async find(productId: string, teamRef: string): Promise<ChoiceToChange> {
    const row = await this.tx<ChoiceRow>(table)
      .where({ product_id: productId, team_ref: teamRef })
      .first();
    if (!row) {
      return { version: 0 };
    }
    const stored = storedChoiceOf(row);
    return {
      ...(stored && { stored }),
      version: row.version,
      ...(row.actor_ref !== null && { actorRef: row.actor_ref }),
      ...(row.changed_at !== null && { changedAt: row.changed_at }),
    };
  }

  /**
   * Puts a choice in place of the version that it was written for. An answer of the
   * owners stays as long as what they answered does.
   *
   * @param options - `changedAt` is undefined for what can't be undone
   * @returns whether nobody was faster
   */
  async replace(
    productId: string,
    teamRef: string,
    version: number,
    stored: StoredChoice | undefined,
    options: { actorRef: string; changedAt?: string; keepAnswer: boolean },
  ): Promise<boolean> {
    const content = {
      ...columnsOf(stored),
      actor_ref: options.actorRef,
      changed_at: options.changedAt ?? null,
    };
    if (version === 0) {
      const inserted = await this.tx<ChoiceRow>(table)
        .insert({
          product_id: productId,
          team_ref: teamRef,
          version: 1,
          answer_version: 0,
          ...content,
        })
        .onConflict(['product_id', 'team_ref'])
        .ignore()
        .returning('version');
      return inserted.length > 0;
    }
    const updated = await this.tx<ChoiceRow>(table)
      .where({ product_id: productId, team_ref: teamRef, version })
      .update({
        ...content,
        version: version + 1,
        ...(!options.keepAnswer && {
          answer: null,
          answered_at: null,
          answer_version: this.tx.raw(
            'answer_version + 1',
          ) as unknown as number,
        }),
      });
    return updated > 0;
  }

  /**
   * @param answerVersion - of the answer that was read; 0 when there was none
   * @returns whether nobody answered in between, and the team still opts out
   */
  async answer(
    productId: string,
    teamRef: string,
    answerVersion: number,
    { text, at }: { text: string; at: string },
  ): Promise<boolean> {
    const updated = await this.tx<ChoiceRow>(table)
      .where({ product_id: productId, team_ref: teamRef, choice: 'opted-out' })
      // What replaced an answered opt-out has no answer, but goes on counting.
      .where(
        answerVersion === 0
          ? { answer: null }
          : { answer_version: answerVersion },
      )
      .update({
        answer: text,
        answered_at: at,
        answer_version: this.tx.raw('answer_version + 1') as unknown as number,
      });
    return updated > 0;
  }
}
