/** How use is known from the catalog itself; no other source may have these names. */
export const catalogSources = {
  relations: 'catalog',
  annotation: 'annotation',
} as const;
