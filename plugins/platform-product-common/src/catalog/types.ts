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

/**
 * The two path parameters that name a team.
 *
 * @public
 */
export interface TeamPath {
  namespace: string;
  name: string;
}

/**
 * An entity with the name that people know it by.
 *
 * @public
 */
export interface NamedEntity {
  entityRef: string;
  title: string;
}

/**
 * A team as the catalog knows it.
 *
 * @public
 */
export interface Team extends NamedEntity {
  /** Its direct members. */
  developers: number;
}
