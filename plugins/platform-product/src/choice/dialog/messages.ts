/** What the dialog says in which somebody speaks for a team, in English. */
export const choiceDialogMessages = {
  title: {
    choose: '{{team}} and {{title}}',
    noThanks: '{{team}} says no thanks to {{title}}',
  },
  effect:
    'In effect at once. Nobody approves it. Public: team, reason, date. Your name: only your team.',
  team: 'For which of your teams?',
  record: 'Record for {{team}}',
  choice: {
    question: 'What holds for {{team}}?',
    uses: 'We use it',
    'uses-partly': 'We use it in part',
    evaluating: 'We are trying it',
    'opted-out': 'No thanks, we do it another way',
    'not-applicable': 'Not for us',
  },
  basis: {
    question: 'Whose choice was it?',
    ours: 'Our own',
    required: 'We must, somebody requires it',
    inherited: 'We inherited it',
  },
  requiredBy: 'Who requires it?',
  ifOptional: {
    question: 'If it were optional, would you keep it?',
    keep: 'Keep it',
    leave: 'Leave',
    unknown: "Don't know",
  },
  instead: {
    question: 'What do you use instead?',
    withTeams_one: '{{what}} ({{count}} team)',
    withTeams_other: '{{what}} ({{count}} teams)',
    nothing: 'Nothing',
    search: 'Something else: search the catalog or type a name',
    recognized: '"{{name}}" is in the catalog and is recorded as that.',
    asName: 'Recorded by its name, "{{name}}", unless you choose one above.',
  },
  reason: {
    question: 'Main reason',
    group: {
      push: "It doesn't do the job",
      pull: 'Another way is better',
      stay: "Moving isn't worth it",
      none: 'Not possible for us',
    },
    notRelevant: 'not our kind of work (records "Not for us")',
    text: 'What is it, in a few words?',
    second: 'Second reason',
    noSecond: 'None',
  },
  more: {
    optOut:
      'More: second reason, the job, what would change our mind, when to look again',
    use: 'More: when to look again, a note',
  },
  job: { name: 'Which job is it about?', none: 'none in particular' },
  wouldChange: {
    name: 'What would change our mind',
    why: 'The owners read this. If it comes, you are asked again.',
  },
  wanted: {
    search: 'Find it on the roadmap of the product',
    searching: 'Searching',
    found_one: '{{count}} item of the roadmap found',
    found_other: '{{count}} items of the roadmap found',
    unanswered: 'The roadmap could not be searched. Say it in words.',
    choose: 'Choose {{title}} ({{status}})',
    chosen:
      'On the roadmap: {{title}} ({{status}}). Once it ships, your team is asked again.',
    remove: 'Take it out',
    removeOf: 'Take it out: {{title}}',
  },
  lookAgain: {
    name: 'Look again on',
    why: 'You are asked then whether it is still right; nothing changes by itself. Left empty: in a year, on {{day}}.',
  },
  note: 'Note, for everybody to read',
  takesOn:
    'From then on you look after: {{list}}. The owners say so for your information; it is no condition.',
  requirement: {
    until: 'Required by "{{policy}}" until {{day}}',
    ended:
      'The requirement "{{policy}}" ended on {{day}}. Say whether you stay.',
    why: 'Why',
    exception: 'For an exception ask',
  },
  required: {
    must: 'We use it because we must, and would leave if we could',
    left: 'We have left',
  },
  problem: {
    choice: 'Say what holds.',
    basis: 'Say whose choice it was.',
    alternative: 'Say what you use instead, or choose Nothing.',
    reason: 'Choose the main reason.',
    reasonText: 'Say in a few words what it is.',
  },
  notAMember: {
    only: 'Only members of {{team}} can say this.',
    youCan: 'You can for:',
  },
  conflict: {
    at: 'A colleague changed this at {{time}} to "{{statement}}". Yours is kept here.',
    takenBack:
      'A colleague took back meanwhile what your team had said. Yours is kept here.',
  },
  recorded: {
    done: 'Recorded for {{team}}.',
    told: {
      owners: 'Your team hears of it now, the owners in 10 minutes.',
      team: 'Your team hears of it now.',
    },
    undo: 'Undo',
    undone: 'Undone. For {{team}} holds what held before:',
    close: 'Done',
  },
} as const;
