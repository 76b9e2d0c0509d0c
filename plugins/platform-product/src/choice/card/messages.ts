/** What the card "Who chose it" says, in English. */
export const choiceCardMessages = {
  title: 'Who chose it',
  loading: 'Loading who chose it',
  forbidden:
    "Your portal's rules don't show you what teams choose. Ask your portal admin if that is wrong.",
  unknown:
    'The portal does not know this as a product yet. A new one takes up to ten minutes; if this stays, ask your portal admin.',
  unanswered: 'Who chose it could not be loaded, the portal did not answer.',
  meantFor_one: '{{count}} team it is meant for',
  meantFor_other: '{{count}} teams it is meant for',
  changes: 'Profile and change log',
  all: 'All choices',
  counts: 'How the teams stand',
  count: {
    chose: '{{n, number}} chose it',
    required: '{{n, number}} required',
    toConfirm: '{{n, number}} to confirm',
    inherited: '{{n, number}} inherited it',
    evaluating: '{{n, number}} trying it',
    optedOut: '{{n, number}} opted out',
  },
  unsaid_one: "{{count}} hasn't said",
  unsaid_other: "{{count}} haven't said",
  unsaidSeen_one: "{{count}} hasn't said ({{seen, number}} seen using it)",
  unsaidSeen_other:
    "{{count}} haven't said ({{seen, number}} of them seen using it)",
  requiredLeft_one: '{{count}} required team has left nevertheless.',
  requiredLeft_other: '{{count}} required teams have left nevertheless.',
  voluntary: {
    range:
      'Of the {{free, number}} free to choose: {{chose, number}} chose it, at most {{atMost, number}} if all silent teams did ({{range}}).',
    share:
      'Of the {{free, number}} free to choose, {{chose, number}} chose it ({{share}}). All of them have said.',
    tooEarly:
      'Too early: {{declared, number}} of {{free, number}} teams free to choose have said.',
    nobodyFree:
      'No team is free to choose: each is required, or still to confirm after a requirement.',
  },
  inUse_one: 'In use by {{count}} team, for whatever reason.',
  inUse_other: 'In use by {{count}} teams, for whatever reason.',
  instead: 'Instead:',
  teams_one: '{{count}} team',
  teams_other: '{{count}} teams',
  topReason: 'Top reason: {{reason}}',
  empty: {
    nobody: 'No team has said yet.',
    seen_one:
      '{{count}} team is seen using it in the catalog; that shows use, not choice.',
    seen_other:
      '{{count}} teams are seen using it in the catalog; that shows use, not choice.',
    forNobody:
      'None of the teams in the catalog is among those it is meant for.',
    copy: 'Copy a link for teams',
    copied: 'Link copied. Opening it records nothing.',
    notCopied: 'The link could not be copied. It is: {{link}}',
  },
  noTeam:
    'You are in no team in the catalog, so you can read but not speak for one. Ask your portal admin.',
  mine: {
    title: 'What your teams say',
    loading: 'Loading what your teams say',
    unanswered:
      'What your teams say could not be loaded, the portal did not answer.',
    team: '{{team}} (your team): {{statement}}',
    since: 'said {{day}}',
    readOnly:
      "Your portal's rules don't let you speak for {{team}}. Ask your portal admin if that is wrong.",
    say: 'Say for {{team}}',
    stillRight: 'Still right',
    stillRightOf: 'Still right for {{team}}',
    askInAYear: 'Yes, ask again in a year',
    askInAYearOf: 'Yes for {{team}}, ask again in a year',
    stay: 'We stay, by our own choice',
    stayOf: '{{team}} stays, by its own choice',
    change: 'Change',
    changeOf: 'Change what {{team}} says',
    noThanks: 'No thanks',
    noThanksOf: 'No thanks for {{team}}',
    undo: 'Undo',
    undoOf: 'Undo for {{team}}',
    stillSo: 'Still right?',
    required: 'Required by "{{policy}}" until {{day}}.',
    answered: 'The owners answered on {{day}}:',
  },
  reconsider: {
    looking: 'Look',
    'coming-back': "We'll come back",
    'still-no': 'Still no thanks',
    outcome: {
      looking: 'Asked again on {{day}}; your team is looking.',
      'coming-back':
        'Asked again on {{day}}; your team comes back. Say so here once it uses it.',
      'still-no': 'Asked again on {{day}}; your team still says no thanks.',
    },
  },
  done: {
    confirmed: 'Noted for {{team}}: still right.',
    stays: 'Recorded for {{team}}. Your team hears of it now.',
    undone: 'Undone for {{team}}.',
    told: 'Noted for {{team}}. The owners can read it.',
  },
  failed: {
    changed:
      'Not recorded: a colleague changed this meanwhile. This is how it stands now.',
    unanswered: 'Not recorded, the portal did not answer. Try again.',
    tooFast: 'Not recorded: that was too much at once. Try again in a minute.',
    refused: 'Not recorded: only members of {{team}} can say this.',
    invalid: 'Not recorded: {{reason}}.',
  },
} as const;
