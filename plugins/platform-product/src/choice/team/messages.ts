/** What the page of a team says of its choices, in English. */
export const teamChoiceMessages = {
  title: 'Platform choices',
  loading: 'Loading what {{team}} chose',
  forbidden:
    "Your portal's rules don't show you what teams choose. Ask your portal admin if that is wrong.",
  unknown:
    'The portal does not know this group as a team yet. A new team appears within ten minutes; if it does not, ask your portal admin whether its type counts as a team (platformProduct.teamTypes).',
  unanswered:
    'What this team chose could not be loaded, the portal did not answer.',
  empty: {
    title: '{{team}} has not said anything yet',
    text: "A team says which of the platform's products it uses, tries or turns down, and whose choice that is. Nobody approves it, and a no is as good as a yes. Members of {{team}} say so on the page of a product.",
    products: 'See the products',
  },
  group: {
    chose: 'Uses, own choice',
    required: 'Uses because it is required',
    inherited: 'Uses, inherited',
    evaluating: 'Trying',
    optedOut: 'Said no thanks',
    toConfirm: 'To confirm: the requirement ended',
    unsaid: "Seen using, hasn't said",
    notForUs: 'Not for us',
  },
  groupWithNumber: '{{group}} ({{number}})',
  summary: {
    due_one: '1 choice to look at again',
    due_other: '{{count}} choices to look at again',
    review: 'Look at them now',
    see: 'All platform choices',
    more_one: 'and 1 more',
    more_other: 'and {{count}} more',
  },
  speaker: {
    member: 'You speak for {{team}}. What you say holds at once.',
    other:
      'Only members of {{team}} in the catalog can say this. You can read it.',
  },
  line: {
    required: 'Required by "{{policy}}" until {{day}}',
    instead: 'Instead: {{alternative}}',
    since: 'since {{day}}',
    lookAgain: 'look again {{day}}',
    due: 'to look at again',
    answered: 'The owners answered: {{text}}',
    change: 'Change',
    changeOf: 'Change what {{team}} says of {{title}}',
    say: 'Say',
    sayOf: 'Say for {{team}}: {{title}}',
  },
  cause: {
    requirementEnded:
      'The requirement "{{policy}}" ended on {{day}}. Say whether you stay.',
    someRequirementEnded: 'A requirement ended. Say whether you stay.',
    asked: 'The owners asked on {{day}} to think again:',
    shipped: '“{{title}}” shipped; it was what would change your mind.',
    somethingShipped: 'Something shipped that would change your mind.',
    lookAgain: 'Said on {{said}}, to look at again from {{day}}.',
  },
  answer: {
    question: 'What holds for {{title}} now?',
    stillRight: 'Still right',
    noThanks: 'No thanks',
    uses: 'We use it now',
    notForUs: 'Not for us',
    later: 'Later',
  },
  review: {
    title: 'To look at again',
    about:
      'Answer what you can, leave the rest for later, and save once. Still right asks again in a year.',
    nothingToSave: 'Save answers',
    save_one: 'Save 1 answer',
    save_other: 'Save {{count}} answers',
    saving: 'Saving…',
    effect:
      'In effect at once. Public: team, choice, reason. Your name: only your team.',
    incomplete:
      'Not saved yet: some answers need one more detail, marked above.',
    saved_one: '1 saved.',
    saved_other: '{{count}} saved.',
    changed_one: 'One was changed by a colleague meanwhile.',
    changed_other: '{{count}} were changed by colleagues meanwhile.',
    refused_one: 'One was not taken; it says why.',
    refused_other: '{{count}} were not taken; they say why.',
    refusedWhy: 'Not saved: {{reason}}. What you picked is kept here.',
    none: 'Nothing to look at again.',
  },
  conflict: {
    title: '{{title}}: a colleague changed this meanwhile',
    theirs: 'Theirs: {{statement}}',
    mine: 'Yours, kept here: {{answer}}',
    keep: 'Keep theirs',
    keepOf: 'Keep theirs for {{title}}',
    record: 'Record mine',
    recordOf: 'Record mine for {{title}}',
  },
  failed: {
    unanswered:
      'Not saved, the portal did not answer. What you picked is kept here.',
    tooFast:
      'Not saved: that was too much at once. What you picked is kept here; try again in a minute.',
    refused:
      'Not saved: the portal does not let you speak for this team any more. What you picked is kept here.',
    invalid: 'Not saved: {{reason}}. What you picked is kept here.',
  },
} as const;
