/**
 * That a team uses a product. Use is not choice: it shows who might say something.
 *
 * @public
 */
export interface SeenUsage {
  /** Full entity reference of the product, such as `component:default/build-pipeline`. */
  productRef: string;
  /** Full entity reference of the team, such as `group:default/payments`. */
  teamRef: string;
}

/**
 * Something that knows which teams use which products, such as the logs of a build server.
 *
 * @public
 */
export interface UsageSource {
  /**
   * Names the source on the Setup page: lower-case letters, digits and dashes, at most 50.
   * What was found before stays with it, so it must not change.
   */
  id: string;
  /**
   * Tells everything that the source knows, in any order; what it does not tell any more is
   * forgotten. Called every ten minutes, in one replica at a time.
   *
   * What is not a product or a team of the catalog is left out. A source that throws, or
   * that takes longer than half an hour, keeps what it told before and is shown as failed;
   * only the kind of the error is logged, so a source logs itself what its admin should know.
   *
   * @param options - `signal` is aborted when nobody waits for the answer any more
   */
  read(options: { signal?: AbortSignal }): AsyncIterable<SeenUsage>;
}
