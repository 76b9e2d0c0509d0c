import { EntityClause } from '../catalog/ProductStore';

/** Which products somebody may see in a list. An empty scope is all of them. */
export interface ProductScope {
  /** What the database can tell. */
  clause?: EntityClause;
  /** Of the given entities those that may be seen, where the database can't tell. */
  visibleAmong?(entityRefs: string[]): Promise<Set<string>>;
}

/** For whom the whole catalog is hidden. */
export const nothingVisible: ProductScope = {
  clause: query => query.whereRaw('1 = 0'),
  visibleAmong: async () => new Set(),
};
