/**
 * The operations that carry records out, as plain types.
 * @public
 */
export interface TransferOperations {
  exportChoices: {
    query: {
      /** Only of this product. */
      product?: string;
      format?: 'csv';
    };
    /** CSV with a header line (RFC 4180). */
    response: string;
  };
}
