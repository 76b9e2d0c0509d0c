/** What is said where things of the catalog are chosen, in English. */
export const catalogSearchMessages = {
  searching: 'Searching…',
  found_one: '{{count}} found. Choose it below.',
  found_other: '{{count}} found. Choose below.',
  none: 'There is nothing to choose that is called "{{text}}".',
  unanswered: 'The catalog did not answer. Change the search to try again.',
  add: '{{title}} ({{entityRef}})',
  remove: 'Remove',
  removeNamed: 'Remove {{title}}',
  teamsOfGroups: 'The teams of some groups',
  groups: 'Search for groups',
  withGroupsBelow: 'All groups below them are included.',
} as const;
