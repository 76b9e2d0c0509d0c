/** What the roadmap card says, in English. */
export const roadmapCardMessages = {
  title: 'Roadmap',
  loading: 'Loading the roadmap',
  all_one: 'Board: 1 open item',
  all_other: 'Board: {{count}} open items',
  shipped: 'Shipped: {{number}}',
  shippedSince_one: 'Shipped since your last visit: 1',
  shippedSince_other: 'Shipped since your last visit: {{count}}',
  mine: 'What my teams asked for',
} as const;
