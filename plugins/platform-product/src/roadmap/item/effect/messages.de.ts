/** Was aus dem Ziel eines Eintrags wurde, auf Deutsch. */
export const roadmapEffectMessagesDe = {
  'roadmapEffect.title': 'Was daraus wurde',
  'roadmapEffect.loading': 'Was daraus wurde, wird geladen',
  'roadmapEffect.unanswered':
    'Was daraus wurde, ließ sich nicht laden, das Portal hat nicht geantwortet.',
  'roadmapEffect.forbidden':
    'Die Regeln Ihres Portals zeigen Ihnen nicht, was daraus wurde. Fragen Sie die Portal-Administration, falls das falsch ist.',
  'roadmapEffect.before': 'Vorher',
  'roadmapEffect.after': 'Nachher',
  'roadmapEffect.notMeasured': 'nicht gemessen',
  'roadmapEffect.value': '{{value}} am {{day}}',
  'roadmapEffect.source': 'Quelle: {{source}}',
  'roadmapEffect.verdict.reached': 'Das Ziel ist erreicht.',
  'roadmapEffect.verdict.better':
    'Besser als vorher, das Ziel ist nicht erreicht.',
  'roadmapEffect.verdict.unchanged': 'Wie vorher, das Ziel ist nicht erreicht.',
  'roadmapEffect.verdict.worse': 'Schlechter als vorher.',
  'roadmapEffect.soon': 'Noch kein Wert von nachher.',
  'roadmapEffect.missing':
    'Noch kein Wert von nachher: Ausgeliefert wurde am {{day}}, vor mehr als 30 Tagen.',
  'roadmapEffect.satisfied': 'Zufrieden mit {{product}}',
  'roadmapEffect.figure': '{{share}} ({{range}}, {{answers}}), {{period}}',
  'roadmapEffect.notPublished': 'nichts veröffentlicht',
  'roadmapEffect.satisfaction.better': 'Besser, über den Zufall hinaus.',
  'roadmapEffect.satisfaction.worse': 'Schlechter, über den Zufall hinaus.',
  'roadmapEffect.satisfaction.no-detectable-change':
    'Keine erkennbare Änderung.',
  'roadmapEffect.satisfaction.too-few':
    'Zu wenig ist veröffentlicht, um zu vergleichen.',
  'roadmapEffect.caution':
    'Der letzte veröffentlichte Zeitraum vor der Auslieferung und der erste danach. Anderes hat sich auch geändert.',
  'roadmapEffect.measure': 'Sagen, was gemessen wurde',
  'roadmapEffect.form.value': 'Wert {{when}}',
  'roadmapEffect.form.day': 'Gemessen am, {{when}}',
  'roadmapEffect.form.dayWhy': 'Der Tag, für den der Wert gilt.',
  'roadmapEffect.form.source': 'Quelle des Werts {{when}}, für alle lesbar',
  'roadmapEffect.form.when.before': 'vorher',
  'roadmapEffect.form.when.after': 'nachher',
  'roadmapEffect.form.notANumber': 'Schreiben Sie eine Zahl, etwa 4,5.',
  'roadmapEffect.form.noValue':
    'Schreiben Sie den Wert, oder lassen Sie auch Tag und Quelle leer.',
  'roadmapEffect.form.noDay': 'Sagen Sie, für welchen Tag der Wert gilt.',
  'roadmapEffect.form.save': 'Festhalten',
  'roadmapEffect.saved': 'Festgehalten, für alle lesbar.',
} as const;
