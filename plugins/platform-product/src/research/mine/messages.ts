/** What is said of what is kept about the reader, in English. */
export const myDataMessages = {
  title: 'My data',
  research: 'What research keeps about me',
  what: 'When somebody talked with you or watched you work, and linked you, it stands here. Who reads it: the note’s author and the named members of its study. You can withdraw at any time, without a reason.',
  loading: 'Loading what is kept about you',
  forbidden:
    'Sign in with an account of your own to see what is kept about you.',
  unanswered: 'It could not be loaded, the portal did not answer.',
  none: 'No research note is linked to you. If somebody talked with you and did not link you, ask them: they can show you the note, and erase it.',
  as: 'You are {{code}}',
  sealed:
    'Under which code, role and team you stand in it can’t be told: the key that it is kept under is gone. You can withdraw all the same.',
  oneOf: '{{talk}} ({{number}} of {{all}})',
  cameOfIt: {
    title: 'What came of it',
    nothing: 'Nothing was published of it so far.',
  },
  withdrawn:
    'Withdrawn. The note is empty: its text, its quotes and who took part are gone everywhere.',
  withdraw: {
    ask: 'Withdraw from: {{talk}}',
    question: 'Withdraw from this talk?',
    means:
      'All that was written in this note goes at once, for everybody in it: nobody can tell whose words are whose. Its author sees that somebody withdrew, not who.',
    yes: 'Withdraw',
    no: 'Keep it',
  },
} as const;
