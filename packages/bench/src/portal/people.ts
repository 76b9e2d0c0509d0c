/** Who makes most of the requests; the portal's admin. */
export const admin = 'sam';

/** Somebody whom the portal has not seen before. */
export function newcomers(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `newcomer-${count}`;
  };
}
