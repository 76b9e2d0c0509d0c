import { Page, PageRequest } from '../http/list';
import { ImportPath, ImportRow, ImportVerdict, TicketImport } from './imports';

/**
 * The operations that carry records out and in, as plain types.
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
  uploadTickets: {
    query: {
      /** Reference of the product on whose roadmap they go. */
      product: string;
    };
    /** CSV with a header line, in UTF-8; at most {@link maxImportBytes}. */
    body: Blob;
    response: TicketImport;
  };
  listImports: {
    query: { product: string };
    /** The caller's own of the last days, newest first. */
    response: { items: TicketImport[] };
  };
  readImport: { params: ImportPath; response: TicketImport };
  startImport: { params: ImportPath; response: TicketImport };
  forgetImport: { params: ImportPath; response: void };
  listImportRows: {
    params: ImportPath;
    query: PageRequest & { verdict?: ImportVerdict };
    response: Page<ImportRow>;
  };
}
