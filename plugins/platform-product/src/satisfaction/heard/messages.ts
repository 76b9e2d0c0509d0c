/** What people are told of the answers to what they wrote, in English. */
export const heardMessages = {
  comment: 'The owners answered your comment',
  comments: 'The owners answered {{n}} of your comments',
  message: 'The owners answered your message',
  messages: 'The owners answered {{n}} of your messages',
  waiting: 'Your message to the owners',
  waitingMany: 'Your messages to the owners',
  youIn: 'You, in {{period}}',
  youOn: 'You, on {{date}}',
  owners: 'The owners',
  status: {
    new: 'Not answered yet',
    answered: 'Answered',
    item: 'Became a roadmap item',
    closed: 'Closed',
  },
  unanswered: 'Your messages to the owners could not be loaded.',
} as const;
