/** What the Product tab says, in English. */
export const productMessages = {
  title: 'Product',
  tabs: 'About this product',
  scorecard: 'Scorecard',
  loading: 'Loading',
} as const;
