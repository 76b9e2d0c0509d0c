import {
  RoadmapAsks,
  RoadmapClosing,
  RoadmapOrigin,
  RoadmapOutcome,
  RoadmapRice,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { engineOf } from '../../database/engine';
import { riceOf } from 'backstage-plugin-platform-product-common/statistics';

/** An item as it is kept. */
export interface StoredItem {
  id: string;
  title: string;
  problem: string;
  status: RoadmapStatus;
  statusSince: string;
  /** Its order within the status, with the id where two are equal. */
  place: number;
  origin?: RoadmapOrigin;
  isInternal: boolean;
  /** Who suggested it; never shown. */
  authorRef?: string;
  /** The team that it was suggested for. */
  suggestedFor?: string;
  jobId?: string;
  outcome?: RoadmapOutcome;
  asks?: RoadmapAsks;
  rice?: RoadmapRice;
  effort?: number;
  /** Of both of them, to order by. */
  riceScore?: number;
  externalDeadline?: string;
  internalNote?: string;
  /** All of them, also those that left the catalog. */
  productIds: string[];
  mergedInto?: string;
  /** Where following `mergedInto` ends. */
  rootId: string;
  closing?: RoadmapClosing;
  demand: StoredDemand;
  createdAt: string;
  changedAt: string;
  version: number;
}

/** Who asks, over everything that was merged into an item. */
export interface StoredDemand {
  teams: number;
  points: number;
  developers: number;
  onBehalf: number;
}

/** What of an item somebody writes; what is absent is empty. */
export type ItemFields = Pick<
  StoredItem,
  | 'title'
  | 'problem'
  | 'origin'
  | 'isInternal'
  | 'jobId'
  | 'outcome'
  | 'asks'
  | 'rice'
  | 'effort'
  | 'externalDeadline'
  | 'internalNote'
>;

/** A row of `roadmap_items`. */
export interface ItemRow {
  id: string;
  title: string;
  problem: string;
  status: RoadmapStatus;
  status_since: string;
  place: number;
  origin: RoadmapOrigin | null;
  is_internal: boolean | number;
  author_ref: string | null;
  suggested_for: string | null;
  job_id: string | null;
  outcome: string | null;
  asks: string | null;
  rice: string | null;
  effort: number | null;
  rice_score: number;
  external_deadline: string | null;
  internal_note: string | null;
  merged_into: string | null;
  root_id: string;
  closed_at: string | null;
  public_note: string | null;
  instead_you_can: string | null;
  revisit: string | null;
  demand_teams: number;
  demand_points: number;
  demand_developers: number;
  demand_on_behalf: number;
  created_at: string;
  changed_at: string;
  version: number;
}

/** A row of `roadmap_items` with what is read along. */
export interface ReadRow extends ItemRow {
  /** An array, as JSON. */
  product_ids: string;
}

// Not what it is searched by, which is as long as all that it says.
const columns = Object.keys({
  id: true,
  title: true,
  problem: true,
  status: true,
  status_since: true,
  place: true,
  origin: true,
  is_internal: true,
  author_ref: true,
  suggested_for: true,
  job_id: true,
  outcome: true,
  asks: true,
  rice: true,
  effort: true,
  rice_score: true,
  external_deadline: true,
  internal_note: true,
  merged_into: true,
  root_id: true,
  closed_at: true,
  public_note: true,
  instead_you_can: true,
  revisit: true,
  demand_teams: true,
  demand_points: true,
  demand_developers: true,
  demand_on_behalf: true,
  created_at: true,
  changed_at: true,
  version: true,
} satisfies Record<keyof ItemRow, true>);

const own = columns.map(column => `roadmap_items.${column}`).join(', ');
const products = `select product_id from roadmap_item_products
  where item_id = roadmap_items.id order by product_id`;

/** What is read of an item: what is kept of it, and the products that it belongs to. */
export function itemColumns(knex: Knex): Knex.Raw {
  return knex.raw(
    engineOf(knex) === 'sqlite'
      ? `${own}, (select json_group_array(product_id) from (${products})) as product_ids`
      : // The driver takes an array to pieces in JavaScript, which takes as long as the rest.
        `${own}, array_to_json(array(${products}))::text as product_ids`,
  );
}

/** What has no score comes after whatever has one. */
const noScore = -1;

const present = <T>(value: T | null): T | undefined => value ?? undefined;
const parsed = <T>(json: string | null): T | undefined =>
  json === null ? undefined : JSON.parse(json);
const written = (value: object | undefined): string | null =>
  value === undefined ? null : JSON.stringify(value);

/** What a row says. */
export function itemOf(row: ReadRow): StoredItem {
  return {
    id: row.id,
    title: row.title,
    problem: row.problem,
    status: row.status,
    statusSince: row.status_since,
    place: row.place,
    origin: present(row.origin),
    isInternal: Boolean(row.is_internal),
    authorRef: present(row.author_ref),
    suggestedFor: present(row.suggested_for),
    jobId: present(row.job_id),
    outcome: parsed(row.outcome),
    asks: parsed(row.asks),
    rice: parsed(row.rice),
    effort: present(row.effort),
    riceScore: row.rice_score === noScore ? undefined : row.rice_score,
    externalDeadline: present(row.external_deadline),
    internalNote: present(row.internal_note),
    productIds: JSON.parse(row.product_ids),
    mergedInto: present(row.merged_into),
    rootId: row.root_id,
    closing: closingOf(row),
    demand: {
      teams: row.demand_teams,
      points: row.demand_points,
      developers: row.demand_developers,
      onBehalf: row.demand_on_behalf,
    },
    createdAt: row.created_at,
    changedAt: row.changed_at,
    version: row.version,
  };
}

/** The columns of what somebody writes. */
export function columnsOf(fields: ItemFields): Partial<ItemRow> {
  return {
    title: fields.title,
    problem: fields.problem,
    origin: fields.origin ?? null,
    is_internal: fields.isInternal,
    job_id: fields.jobId ?? null,
    outcome: written(fields.outcome),
    asks: written(fields.asks),
    rice: written(fields.rice),
    effort: fields.effort ?? null,
    rice_score: scoreOf(fields),
    external_deadline: fields.externalDeadline ?? null,
    internal_note: fields.internalNote ?? null,
  };
}

function scoreOf({ rice, effort }: ItemFields): number {
  return rice && effort ? riceOf(rice, effort) : noScore;
}

/** The columns of what is said when an item is closed; of nothing when it is open. */
export function closingColumns(closing: RoadmapClosing | undefined) {
  return {
    closed_at: closing?.at ?? null,
    public_note: closing?.publicNote ?? null,
    instead_you_can: closing?.insteadYouCan ?? null,
    revisit: closing?.revisit ?? null,
  };
}

function closingOf(row: ItemRow): RoadmapClosing | undefined {
  if (row.closed_at === null || row.public_note === null) {
    return undefined;
  }
  return {
    at: row.closed_at,
    publicNote: row.public_note,
    ...(row.instead_you_can !== null && {
      insteadYouCan: row.instead_you_can,
    }),
    ...(row.revisit !== null && { revisit: row.revisit }),
  };
}
