/**
 * The three path parameters that name a product.
 *
 * @public
 */
export interface ProductPath {
  kind: string;
  namespace: string;
  name: string;
}
