import { isError, ServiceUnavailableError } from '@backstage/errors';

/**
 * Puts a question to the catalog for somebody who waits for the answer.
 *
 * @throws ServiceUnavailableError when it can't be answered now: to whoever asks, a
 *   catalog that restarts is neither their mistake nor ours
 */
export async function askCatalog<T>(question: Promise<T>): Promise<T> {
  try {
    return await question;
  } catch (error) {
    // Only the kind of error: a message or a cause would be sent along in the answer.
    const kind = isError(error) ? error.name : 'Error';
    throw new ServiceUnavailableError(
      `The catalog does not answer (${kind}); try again in a moment`,
    );
  }
}
