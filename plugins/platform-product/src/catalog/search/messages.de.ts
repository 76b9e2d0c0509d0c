/** What is said where things of the catalog are chosen, in German. */
export const catalogSearchMessagesDe = {
  'catalogSearch.searching': 'Wird gesucht…',
  'catalogSearch.found_one': '{{count}} gefunden. Wählen Sie unten.',
  'catalogSearch.found_other': '{{count}} gefunden. Wählen Sie unten.',
  'catalogSearch.none': 'Zur Wahl steht nichts, das „{{text}}“ heißt.',
  'catalogSearch.unanswered':
    'Der Katalog antwortet nicht. Ändern Sie die Suche, um es noch einmal zu versuchen.',
  'catalogSearch.add': '{{title}} ({{entityRef}})',
  'catalogSearch.remove': 'Entfernen',
  'catalogSearch.removeNamed': '{{title}} entfernen',
  'catalogSearch.teamsOfGroups': 'Die Teams bestimmter Gruppen',
  'catalogSearch.groups': 'Gruppen suchen',
  'catalogSearch.withGroupsBelow': 'Alle Gruppen unter ihnen gehören dazu.',
} as const;
