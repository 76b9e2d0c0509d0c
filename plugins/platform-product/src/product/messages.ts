/** What the Product tab says, in English. */
export const productMessages = {
  title: 'Product',
  tabs: 'About this product',
  scorecard: 'Scorecard',
  roadmap: 'Roadmap',
  choices: 'Choices',
  research: 'Research',
  profile: 'Profile',
  loading: 'Loading',
  aboutTools:
    'About tools, not people. Not for assessing individuals or teams.',
} as const;
