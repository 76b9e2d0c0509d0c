/** What is said of choices wherever they stand, in English. */
export const choiceMessages = {
  choice: {
    uses: 'uses it',
    'uses-partly': 'uses it in part',
    evaluating: 'is trying it',
    'opted-out': 'opted out',
    'not-applicable': 'not for us',
  },
  basis: {
    ours: 'own choice',
    required: 'required',
    inherited: 'inherited',
  },
  bucket: {
    chose: 'chose it',
    required: 'required',
    toConfirm: 'to confirm',
    inherited: 'inherited',
    evaluating: 'trying it',
    optedOut: 'opted out',
    seenUsing: 'seen using it, hasn’t said',
    silent: 'hasn’t said',
  },
  reason: {
    'missing-capability': 'lacks something we need',
    'hard-to-use': 'hard to use',
    unreliable: 'breaks or blocks us',
    'waiting-on-platform': 'we wait for people or tickets',
    'lost-control': 'we can’t customise or see inside',
    'better-alternative': 'another tool suits us better',
    cost: 'costs too much',
    'migration-cost': 'moving costs too much',
    'risk-trust': 'we don’t trust it to last',
    'habit-fit': 'ours works fine',
    'compliance-fit': 'our rules forbid it',
    'not-relevant': 'not our kind of work',
    other: 'something else',
  },
  force: {
    push: 'It doesn’t do the job',
    pull: 'Another way is better',
    anxiety: 'Moving isn’t worth it',
    habit: 'What they have works',
    none: 'Not possible, or something else',
  },
  instead: {
    nothing: 'nothing',
    named: '{{what}} instead',
    none: 'nothing instead',
  },
  statement: {
    unsaid: 'hasn’t said',
    seen: 'hasn’t said, seen using it',
    required: 'required by {{by}}',
  },
  undo: {
    unanswered: 'Not undone, the portal did not answer. Try again.',
    tooLate:
      'Not undone: it is more than ten minutes ago, or a colleague changed it meanwhile. Say what holds instead.',
  },
} as const;
