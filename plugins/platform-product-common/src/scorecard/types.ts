/**
 * A product in a list.
 * @public
 */
export interface ProductRow {
  entityRef: string;
  title: string;
}
