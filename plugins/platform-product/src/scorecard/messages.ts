/** What the list of products says, in English. */
export const scorecardMessages = {
  title: 'Products',
  loading: 'Loading products',
  rate: 'Rate',
  rateProduct: 'Rate {{title}}',
  pages: 'Pages of products',
  endOfList: 'No products on this page.',
  product: 'Product',
  satisfied: 'Satisfied',
  since: 'Since the period before',
  owners: 'Owners',
  notShown: 'not shown',
  notShownWhy:
    'Not shown: no answers, or too few to show without exposing people.',
  verdict: {
    better: 'better',
    worse: 'worse',
    'no-detectable-change': 'no detectable change',
    'too-few': 'no figure before',
  },
  nothing: '–',
  sortBy: {
    name: { asc: 'Sort by name, A to Z', desc: 'Sort by name, Z to A' },
    satisfaction: {
      asc: 'Sort by satisfaction, lowest first',
      desc: 'Sort by satisfaction, highest first',
    },
  },
  listed_one: '{{count}} product on this page.',
  listed_other: '{{count}} products on this page.',
  filter: 'Whose products',
  everyone: 'All',
  mine: 'Mine',
  search: 'Search by name',
  ranges: 'Differences inside the ranges are not differences.',
  corrected:
    'Better and worse are said only after a correction for how many products are compared. Sorted by satisfaction, those not shown come last, either way round.',
  noMatch: 'No product matches.',
  noneOfYours: 'You and your teams own no product that matches.',
  clear: 'Show all products',
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
