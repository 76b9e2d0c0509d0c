import { Setup } from './types';

/**
 * What Setup offers, as plain types.
 * @public
 */
export interface SetupOperations {
  readSetup: { response: Setup };
  readOpenApi: { response: { openapi: string; [key: string]: unknown } };
}
