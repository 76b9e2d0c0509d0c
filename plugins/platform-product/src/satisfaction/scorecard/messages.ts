/** What the Scorecard says of satisfaction, in English. */
export const satisfactionScorecardMessages = {
  loading: 'Loading the figures',
  forbidden:
    "Your portal's rules don't show you the figures of this product. Ask your portal admin if that is wrong.",
  unknown:
    'The portal does not know this as a product yet. A new one takes up to ten minutes; if this stays, ask your portal admin.',
  unknownPeriod:
    'There are no answers for that period. The address may be mistyped.',
  toNewest: 'Show the newest figures',
  unanswered: 'The figures could not be loaded, the portal did not answer.',
  periods: 'Periods',
  shown: 'Figures of {{period}}',
  title: 'Satisfaction',
  basis: '{{answers}}, {{period}}',
  headline: '{{share}} satisfied',
  mean: 'On average {{mean}} of 5, {{likely}}.',
  newest: 'Newest figure: {{period}}. {{since}} had too few answers to show.',
  withheld:
    'No figure for {{period}}: showing one could expose people. It takes at least {{k}} answers.',
  withheldOpen:
    'Answers given until {{date}} still count. Whoever uses it can rate it on the overview.',
  rate: 'Rate it',
  trend: {
    title: 'Satisfied, period by period',
    only: 'One period so far. From the second on, this shows how it develops.',
    points: 'Share satisfied: {{points}}. Each bar is the likely range.',
    point: '{{period}} {{share}}',
    showTable: 'Show as table',
    hideTable: 'Hide table',
    period: 'Period',
    satisfied: 'Satisfied',
    likely: 'Likely range',
    mean: 'Mean (1–5)',
    answers: 'Answers',
    n: 'n = {{n, number}}',
  },
  count: '{{n, number}}',
  answer: 'Answer',
  people: 'People',
  share: 'Share',
  likelyRange: 'Likely range',
  distribution: 'How people answered',
  load: {
    title: 'What there is to think about with it',
    lighter: '{{share}} have less to think about, {{likely}}.',
  },
  preference: { title: 'If nothing were required, people would use' },
  notUsed: { title: 'Why people do not use it' },
  frequency: { title: 'How often people use it' },
  timeSaved: {
    title: 'Time it saves',
    text: '{{hours}} across {{population, number}} developers, by their own estimate.',
    basis:
      'Projected from the answers of {{n, number}} people, {{period}}: {{mean}} hours per person and week, {{likely}}.',
    byDefault:
      'The hours a year are scaled by 0.7 ± 0.15, because people overestimate what they save. Five jobs measured beside developers would replace that.',
    observed:
      'The hours a year are scaled by {{factor}} ± {{error}}: so far was what people said from what was measured beside them, at {{jobs, number}} jobs.',
  },
  sure: {
    title: 'How sure are we?',
    answered: {
      title: 'Answered',
      text: '{{n, number}} people.',
      means: 'More people make the likely range narrower.',
    },
    rate: {
      title: 'Of those who could',
      text: '{{rate}} of {{eligible, number}} people.',
      means:
        'These are the members, today, of the teams that use it. What the others think, nobody knows.',
      over: 'Over 90 %.',
      overMeans:
        'Nearly everybody in the teams that use it answered. It is not told more exactly, because that could tell of the few who did not.',
      unknown: 'Not known.',
      unknownMeans:
        'The catalog shows no team that uses it, so nobody can say how many could have answered.',
    },
    worstCase: {
      title: 'At the worst and at the best',
      text: 'Mean {{low}} to {{high}}.',
      means:
        'The mean, had everybody who did not answer given 1, or 5. The truth is in between, even if only the unhappy or only the happy answered.',
    },
    byTeamSize: {
      title: 'Weighted by team size',
      text: 'Mean {{mean}}, {{likely}}.',
      means:
        'Each team counts by how many members it has, not by how many of them answered. Far from the mean above, some teams are heard too little.',
    },
    oneTeamOneVote: {
      title: 'One team, one vote',
      text: 'Mean {{mean}} of {{teams, number}} teams.',
      means:
        'Each team with a figure of its own counts once. Far from the mean above, a large team decides it.',
    },
  },
  teams: {
    title: 'By team',
    text: 'Teams with enough answers of their own, the same for every reader.',
    team: 'Team',
  },
  copy: {
    text: 'Copy as text',
    csv: 'Copy as CSV row',
    print: 'Print',
    sentence:
      '{{title}}: {{share}} satisfied ({{likely}}), {{answers}}, {{period}}, {{verdict}}. {{link}}',
    copied: 'Copied, with its period and link.',
    notCopied: 'It could not be copied. It is: {{copied}}',
  },
  worked: {
    open: 'How is this worked out?',
    source: 'Source: {{source}}',
    satisfied: {
      title: 'Satisfied, and other shares',
      text: 'The share of people who gave 4 or 5. Of 100 such likely ranges, about 95 hold the share among all people of this kind; the rule works for few answers and for 0 % and 100 % too.',
    },
    mean: {
      title: 'Mean',
      text: 'The average of the answers from 1 to 5, with a 95 % interval, cut off at 1 and 5.',
    },
    equal: {
      title: 'Mean, when everybody gave the same answer',
      text: 'Equal answers have no spread, but are no proof either. The range then comes from adding a fifth of an answer to each level.',
    },
    verdict: {
      title: 'Better or worse',
      text: 'The means of this period and of the published one before are compared. Better or worse is said only when the 95 % interval of the difference leaves out 0; otherwise there is no detectable change, which is not the same as none.',
    },
    lists: {
      title: 'Verdicts in lists',
      text: 'Among many products some would look changed by chance. In lists the verdicts are therefore corrected, so that at most 5 % of the changes named are expected to be chance.',
    },
    timeSaved: {
      title: 'Time saved',
      text: 'For each person: low, likely and high minutes, times how often. Averaged, projected on the people of the teams that use it for 46 weeks a year, and scaled by 0.7 ± 0.15, because people overestimate; from five jobs on that somebody measured beside three developers or more, by the measured minutes over those that were said before. The range covers who was asked, how unsure they were, and the scaling.',
    },
    worstCase: {
      title: 'At the worst and at the best',
      text: 'All who did not answer are counted once as 1 and once as 5.',
    },
    byTeamSize: {
      title: 'Weighted by team size',
      text: 'The mean of each team, weighted by its share of all members.',
    },
    publishing: {
      title: 'Which answers are in it',
      text: 'Only answers published together with at least {{others}} others. Those still waiting, and those that never found enough company, are in no figure.',
    },
  },
} as const;
