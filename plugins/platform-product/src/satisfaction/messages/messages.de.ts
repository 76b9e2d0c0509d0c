/** What is said around messages to the owners, in German. */
export const ownerMessageMessagesDe = {
  'ownerMessages.title': 'Nachrichten an die Verantwortlichen',
  'ownerMessages.mine': 'Ihre Nachrichten an die Verantwortlichen',
  'ownerMessages.loading': 'Nachrichten werden geladen',
  'ownerMessages.readers':
    'Lesen können sie, wer die Nachricht geschrieben hat, und die Verantwortlichen.',
  'ownerMessages.unanswered':
    'Die Nachrichten konnten nicht geladen werden, das Portal antwortet nicht.',
  'ownerMessages.pages': 'Seiten mit Nachrichten',
  'ownerMessages.endOfList': 'Auf dieser Seite stehen keine Nachrichten.',
  'ownerMessages.for': 'für',
  'ownerMessages.status.new': 'Neu',
  'ownerMessages.status.answered': 'Beantwortet',
  'ownerMessages.status.item': 'Wurde ein Vorhaben',
  'ownerMessages.status.closed': 'Geschlossen',
  'ownerMessages.close': 'Schließen',
  'ownerMessages.reopen': 'Wieder öffnen',
  'ownerMessages.closed': 'Geschlossen.',
  'ownerMessages.reopened': 'Wieder offen.',
  'ownerMessages.changed':
    'Inzwischen hat jemand dies geändert. Jetzt steht es, wie gezeigt.',
  'ownerMessages.failed':
    'Nicht geändert, das Portal antwortet nicht. Versuchen Sie es noch einmal.',
  'ownerMessages.refused':
    'Nicht geändert: Das Portal lässt Sie das nicht mehr tun.',
} as const;
