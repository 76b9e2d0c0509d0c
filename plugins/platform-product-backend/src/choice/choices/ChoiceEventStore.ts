import {
  ChoiceEvent,
  StartedBy,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { StoredChoice } from './StoredChoice';

interface EventRow {
  product_id: string;
  team_ref: string;
  step: number;
  id: string;
  at: string;
  kind: ChoiceEvent['kind'];
  before: string | null;
  after: string | null;
  started_by: StartedBy;
  actor_ref: string | null;
}

/** A step in the history of a team's choice, as it is kept. */
export interface StoredEvent {
  id: string;
  /** The version of the choice that it made. */
  step: number;
  at: string;
  kind: ChoiceEvent['kind'];
  before?: StoredChoice;
  after?: StoredChoice;
  startedBy: StartedBy;
  actorRef?: string;
}

/** Where an event belongs. */
export interface PlacedEvent extends StoredEvent {
  productId: string;
  teamRef: string;
}

const table = 'choice_events';

const eventOf = (row: EventRow): PlacedEvent => ({
  productId: row.product_id,
  teamRef: row.team_ref,
  id: row.id,
  step: row.step,
  at: row.at,
  kind: row.kind,
  ...(row.before !== null && { before: JSON.parse(row.before) }),
  ...(row.after !== null && { after: JSON.parse(row.after) }),
  startedBy: row.started_by,
  ...(row.actor_ref !== null && { actorRef: row.actor_ref }),
});

/** The history of choices; nothing in it is ever changed. */
export class ChoiceEventStore {
  constructor(private readonly tx: Knex) {}

  async add(
    productId: string,
    teamRef: string,
    event: StoredEvent,
  ): Promise<void> {
    await this.tx<EventRow>(table).insert({
      product_id: productId,
      team_ref: teamRef,
      step: event.step,
      id: event.id,
      at: event.at,
      kind: event.kind,
      before: event.before ? JSON.stringify(event.before) : null,
      after: event.after ? JSON.stringify(event.after) : null,
      started_by: event.startedBy,
      actor_ref: event.actorRef ?? null,
    });
  }

  /** Newest first, from before a step on. */
  async list(
    productId: string,
    teamRef: string,
    { limit, before }: { limit: number; before?: number },
  ): Promise<StoredEvent[]> {
    const query = this.tx<EventRow>(table).where({
      product_id: productId,
      team_ref: teamRef,
    });
    if (before !== undefined) {
      query.where('step', '<', before);
    }
    const rows = await query.orderBy('step', 'desc').limit(limit);
    return rows.map(eventOf);
  }

  /** The given events, in no particular order. */
  async withIds(ids: string[]): Promise<PlacedEvent[]> {
    const rows = await this.tx<EventRow>(table).whereIn('id', ids);
    return rows.map(eventOf);
  }
}
