/** What the list of products says, in German. */
export const scorecardMessagesDe = {
  'products.title': 'Produkte',
  'products.loading': 'Produkte werden geladen',
  'products.rate': 'Bewerten',
  'products.rateProduct': '{{title}} bewerten',
  'products.pages': 'Seiten mit Produkten',
  'products.endOfList': 'Auf dieser Seite stehen keine Produkte.',
  'products.product': 'Produkt',
  'products.satisfied': 'Zufrieden',
  'products.since': 'Seit dem Zeitraum davor',
  'products.owners': 'Verantwortlich',
  'products.notShown': 'nicht gezeigt',
  'products.notShownWhy':
    'Nicht gezeigt: keine Antworten, oder zu wenige, um sie zu zeigen, ohne jemanden bloßzustellen.',
  'products.verdict.better': 'besser',
  'products.verdict.worse': 'schlechter',
  'products.verdict.no-detectable-change': 'keine erkennbare Änderung',
  'products.verdict.too-few': 'davor keine Zahl',
  'products.nothing': '–',
  'products.sortBy.name.asc': 'Nach Namen sortieren, A bis Z',
  'products.sortBy.name.desc': 'Nach Namen sortieren, Z bis A',
  'products.sortBy.satisfaction.asc':
    'Nach Zufriedenheit sortieren, niedrigste zuerst',
  'products.sortBy.satisfaction.desc':
    'Nach Zufriedenheit sortieren, höchste zuerst',
  'products.listed_one': '{{count}} Produkt auf dieser Seite.',
  'products.listed_other': '{{count}} Produkte auf dieser Seite.',
  'products.filter': 'Wessen Produkte',
  'products.everyone': 'Alle',
  'products.mine': 'Meine',
  'products.search': 'Nach Namen suchen',
  'products.ranges':
    'Unterschiede innerhalb der Bereiche sind keine Unterschiede.',
  'products.corrected':
    'Besser und schlechter heißt es erst nach einer Korrektur für die Zahl der verglichenen Produkte. Nach Zufriedenheit sortiert kommen nicht gezeigte zuletzt, in beiden Richtungen.',
  'products.noMatch': 'Kein Produkt passt.',
  'products.noneOfYours':
    'Sie und Ihre Teams verantworten kein Produkt, das passt.',
  'products.clear': 'Alle Produkte zeigen',
  'products.empty.title': 'Noch keine Produkte',
  'products.empty.text':
    'Ein Produkt ist eine Entität im Katalog, die ein Plattform-Team Entwicklerinnen und Entwicklern anbietet; ihre Seite fragt dann, wie zufrieden sie sind. Es gibt zwei Wege dahin:',
  'products.empty.annotation': 'In ihrer Katalog-Datei, für eine Entität:',
  'products.empty.config': 'In app-config.yaml, für alle, die passen:',
  'products.empty.then':
    'Sie erscheint hier binnen zehn Minuten, und nur für Leute, die sie im Katalog sehen können.',
  'products.forbidden':
    'Die Regeln Ihres Portals zeigen Ihnen keine Produkte. Fragen Sie Ihre Portal-Administration, falls das nicht stimmt.',
  'products.unanswered':
    'Die Produkte konnten nicht geladen werden, das Portal antwortet nicht.',
} as const;
