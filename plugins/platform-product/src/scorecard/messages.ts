/** What the list of products says, in English. */
export const scorecardMessages = {
  title: 'Products',
  loading: 'Loading products',
  rate: 'Rate',
  rateProduct: 'Rate {{title}}',
  next: 'Next',
  previous: 'Previous',
  pages: 'Pages of products',
  endOfList: 'No products on this page.',
  empty: {
    title: 'No products yet',
    text: 'A product is a catalog entity that a platform team offers to developers; its page then asks how satisfied they are. There are two ways to make one:',
    annotation: 'In its catalog file, for one entity:',
    config: 'In app-config.yaml, for all that match:',
    then: 'It appears here within ten minutes, and only for people who can see it in the catalog.',
  },
  forbidden:
    "Your portal's rules don't show you products. Ask your portal admin if that is wrong.",
  unanswered: 'The products could not be loaded, the portal did not answer.',
} as const;
