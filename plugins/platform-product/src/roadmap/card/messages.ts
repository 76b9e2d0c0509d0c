/** What the roadmap card says, in English. */
export const roadmapCardMessages = {
  title: 'Roadmap',
  loading: 'Loading the roadmap',
  now: 'Now',
  next: 'Next',
  all_one: 'Board: 1 open item',
  all_other: 'Board: {{count}} open items',
  shipped: 'Shipped: {{number}}',
  mine: 'What my teams asked for',
} as const;
