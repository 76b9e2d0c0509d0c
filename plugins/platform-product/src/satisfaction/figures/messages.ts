/** How figures are said, in English. */
export const figureMessages = {
  satisfied: '{{share}} satisfied',
  answers: '{{n, number}} answers',
  likely: 'likely {{range}}',
  verdict: {
    since: {
      better: 'better than {{before}}',
      worse: 'worse than {{before}}',
      'no-detectable-change': 'no detectable change since {{before}}',
    },
    alone: {
      better: 'better than the period before',
      worse: 'worse than the period before',
      'no-detectable-change': 'no detectable change',
      'too-few': 'no figure before it to compare with',
    },
  },
  older: 'Newest figure: {{period}}. {{since}} had too few answers to show.',
  also: 'Also in {{period}}:',
  preferred: '{{share}} would use it if nothing were required',
  lighter: '{{share}} have less to think about with it',
  ownEstimate:
    '{{hours}} across {{population, number}} people, by their own estimate',
  hoursPerYear: {
    saves: 'saves about {{from}}–{{to}} hours a year',
    costs: 'costs about {{from}}–{{to}} hours a year',
    unclear:
      'may save time or cost it: between {{from}} and {{to}} hours a year',
  },
  scorecard: 'Scorecard: trend and distribution',
  how: 'How is this worked out?',
  here: {
    title: 'Here',
    text: '{{satisfied, number}} of {{n, number}} people gave 4 or 5. The mean of all is {{mean}} of 5, {{likely}}.',
  },
} as const;
