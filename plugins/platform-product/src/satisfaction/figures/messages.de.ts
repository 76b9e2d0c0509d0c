/** How figures are said, in German. */
export const figureMessagesDe = {
  'satisfaction.figures.satisfied': '{{share}} zufrieden',
  'satisfaction.figures.answers': '{{n, number}} Antworten',
  'satisfaction.figures.likely': 'wahrscheinlich {{range}}',
  'satisfaction.figures.verdict.since.better': 'besser als {{before}}',
  'satisfaction.figures.verdict.since.worse': 'schlechter als {{before}}',
  'satisfaction.figures.verdict.since.no-detectable-change':
    'keine erkennbare Änderung seit {{before}}',
  'satisfaction.figures.verdict.alone.better': 'besser als im Zeitraum davor',
  'satisfaction.figures.verdict.alone.worse':
    'schlechter als im Zeitraum davor',
  'satisfaction.figures.verdict.alone.no-detectable-change':
    'keine erkennbare Änderung',
  'satisfaction.figures.verdict.alone.too-few':
    'davor keine Zahl zum Vergleichen',
  'satisfaction.figures.older':
    'Neueste Zahl: {{period}}. Für {{since}} gab es zu wenige Antworten, um sie zu zeigen.',
  'satisfaction.figures.also': 'Außerdem für {{period}}:',
  'satisfaction.figures.preferred':
    '{{share}} würden es nutzen, wenn nichts vorgeschrieben wäre',
  'satisfaction.figures.lighter': '{{share}} müssen damit weniger nachdenken',
  'satisfaction.figures.ownEstimate':
    '{{hours}} bei {{population, number}} Personen, nach eigener Schätzung',
  'satisfaction.figures.hoursPerYear.saves':
    'spart etwa {{from}}–{{to}} Stunden im Jahr',
  'satisfaction.figures.hoursPerYear.costs':
    'kostet etwa {{from}}–{{to}} Stunden im Jahr',
  'satisfaction.figures.hoursPerYear.unclear':
    'kann Zeit sparen oder kosten: zwischen {{from}} und {{to}} Stunden im Jahr',
  'satisfaction.figures.scorecard': 'Scorecard: Verlauf und Verteilung',
  'satisfaction.figures.how': 'Wie wird das berechnet?',
  'satisfaction.figures.here.title': 'Hier',
  'satisfaction.figures.here.text':
    '{{satisfied, number}} von {{n, number}} Personen haben 4 oder 5 gegeben. Der Mittelwert aller ist {{mean}} von 5, {{likely}}.',
} as const;
