/** What is said around an answer of the owners, in English. */
export const replyMessages = {
  owners: 'The owners answered',
  answer: 'Answer',
  change: 'Change the answer',
  field: 'Answer of the owners',
  length: '{{length, number}} / {{max, number}}',
  tooLong: 'Too long by {{over}}. Shorten it, then it can be sent.',
  missing: 'Write an answer first.',
  send: 'Send answer',
  sending: 'Sending…',
  cancel: 'Cancel',
  sent: 'Answer sent.',
  conflict: {
    answered: 'Somebody answered meanwhile. Nothing of yours is lost.',
    changed: 'Somebody changed this meanwhile. Nothing of yours is lost.',
    theirs: 'Their answer',
    replace: 'Send mine instead',
  },
  failed: {
    unanswered: 'Not sent, the portal did not answer. Your text is kept here.',
    tooFast:
      'Not sent: that was too much at once. Your text is kept here; try again in a minute.',
    refused:
      'Not sent: the portal does not let you answer this any more. Your text is kept here.',
    invalid: 'Not sent: {{reason}}. Your text is kept here.',
  },
} as const;
