import {
  openStatuses,
  RoadmapListRequest,
  RoadmapOrigin,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import { EntityClause } from '../../catalog/ProductStore';

/** What a roadmap shows unless asked otherwise: neither duplicates nor what was withdrawn. */
export const standing: readonly RoadmapStatus[] = [
  ...openStatuses,
  'shipped',
  'declined',
];

/** What of items is asked for, wherever they are listed. */
export interface ItemWishes {
  origin?: RoadmapOrigin;
  jobId?: string;
  /** Only what one of these teams asks for, or this person suggested. */
  askedBy?: { teams: string[]; authorRef?: string };
  search?: string;
}

/** Which items of one product a list is of. */
export interface ProductFilter extends ItemWishes {
  productId: string;
  statuses: readonly RoadmapStatus[];
  /** Whether internal ones are among them. */
  internal: boolean;
}

/** Which items of all products a list is of. */
export interface WholeFilter extends ItemWishes {
  /** Which of the products. */
  clause?: EntityClause;
  statuses: readonly RoadmapStatus[];
  /** Whose internal ones are among them: of what any of these owns. */
  ownersOfInternal: string[];
}

/** How a list is ordered. */
export type ItemOrder = NonNullable<RoadmapListRequest['sort']>;

/** A page of a list. */
export interface ListPage {
  sort: ItemOrder;
  limit: number;
  /** Id of the item that the page before ended with. */
  after?: string;
}
