/** What is said of whose wishes a roadmap follows, in English. */
export const roadmapAuthorityMessages = {
  loading: 'Loading whose wishes it follows',
  unanswered:
    'Whose wishes it follows could not be loaded, the portal did not answer.',
  period: '{{from}} to {{to}}, what is in {{now}} or shipped',
  developerLed:
    'Developer-led: {{share}} of the work, {{effort}} of {{of}} weeks without compliance',
  evidenceBacked:
    'With evidence for it: {{share}} of the work, {{effort}} of {{of}} weeks',
  noEffort:
    'No share yet: it is worked out from effort, and no item that counts has one.',
  noWork: 'Nothing is in {{now}}, and nothing shipped in this time.',
  young_one: '1 item is younger than 30 days and has time to find evidence.',
  young_other:
    '{{count}} items are younger than 30 days and have time to find evidence.',
  withoutEffort_one: '1 item has no effort and is in no share.',
  withoutEffort_other: '{{count}} items have no effort and are in no share.',
  how: 'Counts of all items, so no margin of error. Every origin is treated alike; asked from above is no fault, and asked from above without evidence yet is what the last column shows.',
  work: {
    caption: 'Work by where it comes from',
    origin: 'Comes from',
    items: 'Items',
    effort: 'Weeks',
    evidence: 'With evidence',
    without: 'Without evidence yet',
    unsaid: 'not said',
  },
  against: {
    title: 'Moved against team demand',
    none: 'Nothing went first that fewer teams ask for than for something that waits.',
  },
  declined: {
    title: 'Asked for and declined',
    none: 'Nothing that teams ask for was declined.',
  },
} as const;
