/** What the research of a product says, in English. */
export const researchMessages = {
  loading: 'Loading research',
  forbidden:
    'You may not read the research of this product. Ask the admin of this portal.',
  unknown:
    'The portal does not know this product yet. New ones appear within ten minutes.',
  unanswered: 'Research could not be loaded, the portal did not answer.',
  noNote:
    'There is no such note, or it is not for you: notes are read by their author and the named members of their study.',
  notes: 'Research notes',
  note: 'Research note',
  newTitle: 'New research note',
  readers:
    'Read by their author and the named members of their study. Nobody else, whoever they are; each reading is on record.',
  new: 'New research note',
  back: 'Back to all notes',
  pages: 'Pages of notes',
  empty: {
    writer:
      'No talks yet. One conversation a week is enough: ask somebody what they did yesterday, and what got in the way.',
    reader:
      'There are no notes that you may read. Somebody who does research can make you a member of their study.',
  },
  entry: '{{method}}, {{day}}',
  participants_one: '1 participant',
  participants_other: '{{count}} participants',
  highlights_one: '1 highlight',
  highlights_other: '{{count}} highlights',
  keptUntil: 'kept until {{day}}',
  keptAYear: 'kept for twelve months',
  byColleague: 'by a colleague',
  gone: {
    withdrawn:
      'Somebody who took part withdrew. All that was written is gone, in every place.',
    expired: 'The last day agreed to is over. All that was written is gone.',
  },
  unsent: {
    title_one: '1 note is in this browser only',
    title_other: '{{count}} notes are in this browser only',
    list: 'Notes in this browser only',
  },
  methodLabel: 'How did you listen?',
  method: {
    interview: 'Interview',
    shadowing: 'Shadowing',
    diary: 'Diary',
    usability: 'Usability',
    'ride-along': 'Ride-along',
  },
  template: {
    interview:
      '## What did they want to get done?\n\n\n## What did they do, step by step?\n\n\n## What got in the way, and what did they do about it?\n\n\n## What would make a difference to them?\n\n',
    shadowing:
      '| time | doing | got in the way | minutes waited | workaround |\n| ----- | ----- | ----- | ----- | ----- |\n| 10:00 |  |  |  |  |\n',
    diary: '## Day\n\n\n## What happened\n\n\n## What it cost\n\n',
    usability:
      '## Task\n\n\n## Where they went\n\n\n## Where they got stuck\n\n\n## What they said\n\n',
    'ride-along':
      '## What they were on call for\n\n\n## What came up\n\n\n## How the platform helped, or did not\n\n',
  },
  heldOn: 'When',
  heldOnHint: 'The day on which you listened.',
  study: 'Study',
  studyHint: 'Its members read this note.',
  allStudies: 'All my notes',
  noStudy: 'None: only you read it',
  job: 'Job',
  jobHint: 'What they want to get done.',
  noJob: 'none',
  body: 'Notes',
  bodyHint: 'Markdown. Write codes, not names.',
  pains: 'Pains',
  painsHint: 'What got in the way, one a line.',
  link: 'Notes live elsewhere',
  linkHint: 'A web address, where you keep notes in another place.',
  linkOnly:
    'This portal has no key to encrypt notes with, so that it keeps a link only. Its admin can set one: platformProduct.research.keys.',
  readOnly:
    'You read this as a member of its study. Its author alone changes it.',
  conflict:
    'You changed this note in another window meanwhile. What was saved there:',
  who: 'Who',
  ownWork: 'Nobody: a log of your own work.',
  addParticipant: 'Add a participant',
  removeParticipant: 'Leave {{code}} out',
  agreed:
    'I told {{code}} what is kept, who reads it and until when, and they said yes',
  more: 'What was agreed, team, their own access',
  quotesLabel: 'May they be quoted?',
  quotes: {
    none: 'no quotes',
    anonymous: 'quotes without name',
    named: 'quotes with name',
  },
  askAgain: 'may be asked again',
  notAgain: 'not to be asked again',
  until: 'Kept until',
  untilHint:
    'The last day. Twelve months after the talk unless you choose one.',
  code: 'Code',
  codeHint: 'Such as P-01. Never a name.',
  role: 'Role',
  team: 'Team or group',
  teamHint: 'A team of too few people shows as a group above it.',
  linkTo: 'So that they find their part themselves',
  linkToHint:
    'Optional. Kept as a keyed hash alone; with it they can read what is kept about them, and withdraw.',
  linked: 'They find their part themselves, and can withdraw.',
  saving: {
    local: 'In this browser only: {{reason}}',
    soon: 'Saving …',
    kept: 'Saved {{time}}',
    offline: 'No connection. Kept in this browser, sent when back.',
    'signed-out':
      'You are signed out. Sign in in a new tab; nothing is lost, and this is sent then.',
    unkept:
      'This browser keeps nothing. Do not close this tab before it says Saved.',
  },
  waitsFor: {
    consent: 'nothing is sent before everybody named agreed.',
    participant: 'say whom it is about; a code is enough.',
    code: 'each participant needs a code of their own.',
    day: 'say when it was.',
    minutes: 'give both minutes of each observed job, or take it away.',
    words: 'nothing is written yet.',
  },
  observed: {
    title: 'Observed minutes',
    what: 'Minutes that the product saves each time, as they said before, and as you measured beside them. From five jobs of three participants on, they scale the time that everybody says it saves; nothing else of them is shown.',
    job: 'Observed job {{number}}',
    who: 'Whom you sat beside',
    said: 'They said (minutes saved)',
    observed: 'You measured (minutes saved)',
    problem: 'Write whole minutes from -480 to 480; minus where it costs time.',
    add: 'Add an observed job',
    remove: 'Take it away',
    line: '{{code}}: said {{said}}, measured {{observed}} minutes saved',
  },
  erase: {
    ask: 'Erase this note …',
    question: 'Erase this note for good?',
    means:
      'Its text, participants and highlights go at once. Nobody can bring them back.',
    yes: 'Erase',
    no: 'Keep it',
  },
  highlight: {
    title: 'Highlights',
    how: 'Select words in the notes, then press Highlight.',
    tags: 'Tags',
    tagsHint: 'Optional, with commas between them.',
    add: 'Highlight',
    added: 'Highlighted.',
    removed: 'Taken away.',
    selectFirst: 'Select some words in the notes first.',
    saveFirst: 'The note has to be saved first.',
    quote: '“{{quote}}”',
    show: 'Show in the notes',
    remove: 'Take away',
  },
  transcript: {
    open: 'Import a transcript …',
    title: 'Import a transcript',
    how: 'It is taken apart here, in your browser. The names of speakers are replaced by codes before anything is kept or sent; the transcript itself is kept nowhere.',
    file: 'File',
    fileHint: 'Text, Markdown or WebVTT, with the speaker before each turn.',
    text: 'Or paste it here',
    speakers_one: '1 speaker',
    speakers_other: '{{count}} speakers',
    turns_one: '1 turn',
    turns_other: '{{count}} turns',
    codes:
      "Which code stands for whom? For yourself write Researcher. Leave empty what is nobody's name.",
    speaks_one: 'speaks once',
    speaks_other: 'speaks {{count}} times',
    import: 'Replace names and import',
  },
  studies: {
    title: 'Studies',
    what: "A study has one question, and people who read each other's notes about it.",
    start: 'Start a study',
    begin: 'Start',
    edit: 'Change {{title}}',
    name: 'Name',
    question: 'What do you want to know?',
    members: 'Members',
    membersHint:
      'They read all notes of the study, from now on and until you take them off.',
    notes_one: '1 note',
    notes_other: '{{count}} notes',
    readBy: 'read by',
  },
} as const;
