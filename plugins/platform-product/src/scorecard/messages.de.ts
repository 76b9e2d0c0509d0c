/** What the list of products says, in German. */
export const scorecardMessagesDe = {
  'products.title': 'Produkte',
  'products.loading': 'Produkte werden geladen',
  'products.rate': 'Bewerten',
  'products.rateProduct': '{{title}} bewerten',
  'products.next': 'Weiter',
  'products.previous': 'Zurück',
  'products.pages': 'Seiten mit Produkten',
  'products.endOfList': 'Auf dieser Seite stehen keine Produkte.',
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
