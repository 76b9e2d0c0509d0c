/** Says of a record that what was written in it opens under no key that the portal has. */
export const keyGone = { sealed: 'key-gone' } as const;
