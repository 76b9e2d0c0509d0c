/**
 * What an operation takes and gives, as plain types. A type test holds each area's
 * operations against its contract.
 *
 * @public
 */
export interface Operation {
  params?: object;
  query?: object;
  body?: object;
  response: unknown;
}

/**
 * The part of an operation that a caller passes in.
 *
 * @public
 */
export type OperationInput<TOperation extends Operation> = Omit<
  TOperation,
  'response'
>;
