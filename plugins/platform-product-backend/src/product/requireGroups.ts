import { InputError } from '@backstage/errors';

/**
 * Holds the groups of an audience against the catalog. What is hidden from somebody is
 * refused in the same words as what is not there.
 *
 * @throws InputError naming the field of the first group that is not there
 */
export function requireGroups(
  groups: string[],
  isThere: (groupRef: string) => boolean,
): void {
  const missing = groups.findIndex(ref => !isThere(ref));
  if (missing >= 0) {
    throw new InputError(
      `audience.groups.${missing}: is no group in the catalog`,
    );
  }
}
