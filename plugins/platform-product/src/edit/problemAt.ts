import { ResponseError } from '@backstage/errors';
import { statusOf } from '../http/statusOf';

/**
 * What the portal says is wrong with one field; nothing when it found nothing there.
 *
 * @param path - of the field in the request, such as `profile.help`
 */
export function problemAt(error: unknown, path: string): string | undefined {
  if (statusOf(error) !== 400) {
    return undefined;
  }
  const sentences: string[] = (error as ResponseError).body.error.message.split(
    '; ',
  );
  const found = sentences
    .map(sentence => /^(\S+?): (.*)$/s.exec(sentence))
    .flatMap(match =>
      match && (match[1] === path || match[1].startsWith(`${path}.`))
        ? [match[2]]
        : [],
    );
  return found.length ? [...new Set(found)].join('; ') : undefined;
}
