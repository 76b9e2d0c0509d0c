/** What is said around messages to the owners, in English. */
export const ownerMessageMessages = {
  title: 'Messages to the owners',
  mine: 'Your messages to the owners',
  loading: 'Loading messages',
  readers: 'Read by whoever wrote the message and by the owners.',
  unanswered: 'The messages could not be loaded, the portal did not answer.',
  pages: 'Pages of messages',
  endOfList: 'No messages on this page.',
  for: 'for',
  status: {
    new: 'New',
    answered: 'Answered',
    item: 'Became an item',
    closed: 'Closed',
  },
  close: 'Close',
  reopen: 'Open again',
  closed: 'Closed.',
  reopened: 'Open again.',
  changed: 'Somebody changed this meanwhile. Now it stands as shown.',
  failed: 'Not changed, the portal did not answer. Try again.',
  refused: 'Not changed: the portal does not let you do this any more.',
} as const;
