/**
 * One page of a list. `nextCursor` is absent on the last page; `totalItems` is
 * given only where the caller may see all of them.
 *
 * @public
 */
export interface Page<TItem> {
  items: TItem[];
  nextCursor?: string;
  totalItems?: number;
}

/**
 * How to ask for a page: `limit` 1–500 (default 50), `cursor` from the page before.
 *
 * @public
 */
export interface PageRequest {
  limit?: number;
  cursor?: string;
}
