/** What is said around what is being typed, in English. */
export const editMessages = {
  save: 'Save',
  saving: 'Saving…',
  cancel: 'Cancel',
  missing: 'Fill this in.',
  tooLong: 'Too long by {{over}}. Shorten it, then it can be saved.',
  theirs: {
    heading: '{{field}}: your colleague wrote',
    nothing: 'Nothing',
    take: 'Take this',
  },
  conflict: {
    same: 'A colleague changed this while you wrote. Yours is kept here; where both of you wrote, theirs stands below yours.',
    other:
      'A colleague changed this while you wrote. Yours is kept here; what only they changed is taken over.',
    keep: 'Keep theirs',
    record: 'Record mine',
  },
  failed: {
    unanswered:
      'Not saved, the portal did not answer. What you typed is kept here.',
    tooFast:
      'Not saved: that was too much at once. What you typed is kept here; try again in a minute.',
    refused:
      'Not saved: the portal does not let you change this. What you typed is kept here.',
    invalid: 'Not saved: {{reason}}. What you typed is kept here.',
    fields: 'Not saved: look at what is marked above.',
  },
} as const;
