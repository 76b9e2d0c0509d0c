/** The parts of a record that can be typed. */
export type Fields<TFields> = { [TName in keyof TFields]: string | string[] };

/** What became of the fields when a colleague saved first. */
export interface Merged<TFields> {
  fields: TFields;
  /** Where both wrote something else: what the colleague wrote. */
  theirs: Partial<TFields>;
}

/** Whether two people wrote the same. */
export const same = (one: unknown, other: unknown) =>
  JSON.stringify(one) === JSON.stringify(other);

/** The names of all fields. */
export const namesOf = <TFields extends object>(fields: TFields) =>
  Object.keys(fields) as Array<keyof TFields>;

/**
 * Puts what was typed over a record that a colleague changed. A field that was not
 * touched follows the colleague; sent as it was, it would take back what they wrote.
 */
export function merge<TFields extends Fields<TFields>>(
  typed: TFields,
  base: TFields,
  current: TFields,
): Merged<TFields> {
  // What was kept before a field came has no such field.
  const fields = { ...current, ...typed };
  const theirs: Partial<TFields> = {};
  for (const name of namesOf(typed)) {
    if (same(typed[name], base[name])) {
      fields[name] = current[name];
    } else if (!same(typed[name], current[name])) {
      theirs[name] = current[name];
    }
  }
  return { fields, theirs };
}
