/** What moving an item says, in German. */
export const roadmapMovesMessagesDe = {
  'roadmapMoves.loading': 'Lädt, was zum Verschieben nötig ist',
  'roadmapMoves.unanswered':
    'Das Portal sagt nicht, wie dieser Eintrag jetzt aussieht.',
  'roadmapMoves.title.moved': 'Nach {{status}} verschieben?',
  'roadmapMoves.title.declined': '„{{title}}“ ablehnen?',
  'roadmapMoves.title.shipped': '„{{title}}“ ausliefern?',
  'roadmapMoves.title.withdrawn': '„{{title}}“ zurückziehen?',
  'roadmapMoves.send.move': 'Verschieben',
  'roadmapMoves.send.declined': 'Ablehnen und Bescheid geben',
  'roadmapMoves.send.shipped': 'Ausliefern und Bescheid geben',
  'roadmapMoves.send.withdrawn': 'Zurückziehen',
  'roadmapMoves.withdraw.consequence':
    'Er verschwindet von der Tafel. Sein Verlauf bleibt, und was Teams gesagt haben, auch.',
  'roadmapMoves.audience.willRead': 'Zu lesen bekommen es: {{audience}}.',
  'roadmapMoves.audience.nobody':
    'Niemand folgt ihm; wer die Roadmap sieht, kann dies lesen.',
  'roadmapMoves.audience.teams_one': '1 Team',
  'roadmapMoves.audience.teams_other': '{{count}} Teams',
  'roadmapMoves.audience.followers_one': '1 Person, die folgt',
  'roadmapMoves.audience.followers_other': '{{count}} Personen, die folgen',
  'roadmapMoves.audience.and': ' und ',
  'roadmapMoves.first.left_one':
    '1 Team hat nach „{{title}}“ gefragt; nach diesem {{own}}.',
  'roadmapMoves.first.left_other':
    '{{count}} Teams haben nach „{{title}}“ gefragt; nach diesem {{own}}.',
  'roadmapMoves.first.question': 'Warum kommt es zuerst?',
  'roadmapMoves.first.line': 'In einer Zeile',
  'roadmapMoves.first.public': 'Das liest, wer die Roadmap sieht.',
  'roadmapMoves.first.askedBy_one': '1 Team',
  'roadmapMoves.first.askedBy_other': '{{count}} Teams',
  'roadmapMoves.way.question': 'Was muss dafür weichen?',
  'roadmapMoves.way.waits': '{{title}} ({{askedBy}}) wartet',
  'roadmapMoves.way.next': '{{title}} ({{askedBy}}) geht nach {{status}}',
  'roadmapMoves.way.nothing': 'Nichts, es ist Platz',
  'roadmapMoves.note.declined': 'Wir machen es nicht, weil',
  'roadmapMoves.note.shipped': 'Was es jetzt gibt, und wo',
  'roadmapMoves.note.reopened': 'Warum es wieder offen ist',
  'roadmapMoves.note.public': 'Das liest, wer die Roadmap sieht.',
  'roadmapMoves.note.insteadYouCan': 'Stattdessen können Sie',
  'roadmapMoves.note.revisit': 'Wir sehen es uns wieder an, wenn',
  'roadmapMoves.note.revisitHint': 'Was sich dafür ändern müsste.',
  'roadmapMoves.preview.heading': 'So ist es zu lesen',
  'roadmapMoves.preview.asked': 'Sie brauchen „{{title}}“.',
  'roadmapMoves.preview.declined': 'Wir machen es nicht, weil {{note}}',
  'roadmapMoves.preview.shipped': 'Das gibt es jetzt: {{note}}',
  'roadmapMoves.preview.instead': 'Stattdessen können Sie {{text}}',
  'roadmapMoves.preview.revisit': 'Wir sehen es uns wieder an, wenn {{text}}',
  'roadmapMoves.missing.declined':
    'Sagen Sie, warum nicht; wer gefragt hat, liest es.',
  'roadmapMoves.missing.shipped':
    'Sagen Sie, was es jetzt gibt; wer gefragt hat, liest es.',
  'roadmapMoves.missing.reopened': 'Sagen Sie, warum es wieder offen ist.',
  'roadmapMoves.missing.reason': 'Wählen Sie, warum es zuerst kommt.',
  'roadmapMoves.missing.displaces':
    'Wählen Sie, was weichen muss, oder dass nichts weicht.',
  'roadmapMoves.moved': 'Nach {{status}} verschoben.',
  'roadmapMoves.withdrawn': 'Zurückgezogen.',
  'roadmapMoves.merged': 'Mit „{{title}}“ zusammengelegt.',
  'roadmapMoves.closed.alone': '{{status}}.',
  'roadmapMoves.closed.told_one':
    '{{status}}. In 10 Minuten erfährt es {{audience}}.',
  'roadmapMoves.closed.told_other':
    '{{status}}. In 10 Minuten erfahren es {{audience}}.',
  'roadmapMoves.undo': 'Rückgängig',
  'roadmapMoves.undone':
    'Rückgängig gemacht. Es steht wieder unter {{status}}.',
  'roadmapMoves.kept':
    'Nicht verschoben. „{{title}}“ steht wieder unter {{status}}.',
  'roadmapMoves.changed':
    'Inzwischen hat jemand „{{title}}“ verschoben; es steht jetzt unter {{status}}.',
  'roadmapMoves.moveAnyway': 'Doch nach {{status}} verschieben',
  'roadmapMoves.meanwhile':
    'Inzwischen hat jemand es geändert; es steht jetzt unter {{status}}. Ihr Text bleibt hier stehen. Sehen Sie nach und senden Sie noch einmal.',
  'roadmapMoves.failed.unanswered':
    'Nichts geändert, das Portal antwortet nicht.',
  'roadmapMoves.failed.refused':
    'Nichts geändert: Das Portal lässt Sie das nicht tun. Fragen Sie die Verantwortlichen des Produkts.',
  'roadmapMoves.failed.gone':
    'Nichts geändert: Diesen Eintrag gibt es nicht mehr. Laden Sie die Seite neu.',
  'roadmapMoves.failed.invalid': 'Nichts geändert: {{reason}}.',
  'roadmapMoves.failed.tooFast':
    'Nichts geändert: Das war zu viel auf einmal. Versuchen Sie es in einer Minute noch einmal.',
  'roadmapMoves.failed.tooLate':
    'Zu spät: Es ist schon mitgeteilt, oder jemand hat es seitdem verschoben. Verschieben Sie es stattdessen zurück.',
  'roadmapMoves.failed.meanwhile':
    'Nichts geändert: Inzwischen hat jemand es geändert. Schließen Sie dies und sehen Sie nach, wie es jetzt aussieht.',
  'roadmapMoves.merge.title': 'Was sagt dasselbe wie „{{title}}“?',
  'roadmapMoves.merge.consequence':
    'Seine Teams zählen ab dann für das andere. Sie können beide wieder trennen.',
  'roadmapMoves.merge.search': 'Die Roadmap durchsuchen',
  'roadmapMoves.merge.loading': 'Sucht Ähnliches',
  'roadmapMoves.merge.unanswered': 'Das Portal sagt nicht, was ähnlich ist.',
  'roadmapMoves.merge.similar_zero': 'Nichts Ähnliches. Suchen Sie danach.',
  'roadmapMoves.merge.similar_one': '1 Eintrag ist ähnlich.',
  'roadmapMoves.merge.similar_other': '{{count}} Einträge sind ähnlich.',
  'roadmapMoves.merge.found_zero':
    'Nichts gefunden. Versuchen Sie andere Worte.',
  'roadmapMoves.merge.found_one': '1 Eintrag gefunden.',
  'roadmapMoves.merge.found_other': '{{count}} Einträge gefunden.',
  'roadmapMoves.merge.into': 'Damit zusammenlegen',
  'roadmapMoves.merge.intoOf': 'Mit „{{title}}“ zusammenlegen',
} as const;
