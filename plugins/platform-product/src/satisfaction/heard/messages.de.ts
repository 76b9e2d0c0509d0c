/** What people are told of the answers to what they wrote, in German. */
export const heardMessagesDe = {
  'satisfaction.heard.comment':
    'Die Verantwortlichen haben auf Ihren Kommentar geantwortet',
  'satisfaction.heard.comments':
    'Die Verantwortlichen haben auf {{n}} Ihrer Kommentare geantwortet',
  'satisfaction.heard.message':
    'Die Verantwortlichen haben auf Ihre Nachricht geantwortet',
  'satisfaction.heard.messages':
    'Die Verantwortlichen haben auf {{n}} Ihrer Nachrichten geantwortet',
  'satisfaction.heard.waiting': 'Ihre Nachricht an die Verantwortlichen',
  'satisfaction.heard.waitingMany': 'Ihre Nachrichten an die Verantwortlichen',
  'satisfaction.heard.youIn': 'Sie, {{period}}',
  'satisfaction.heard.youOn': 'Sie, am {{date}}',
  'satisfaction.heard.owners': 'Die Verantwortlichen',
  'satisfaction.heard.status.new': 'Noch nicht beantwortet',
  'satisfaction.heard.status.answered': 'Beantwortet',
  'satisfaction.heard.status.item': 'Wurde ein Roadmap-Eintrag',
  'satisfaction.heard.status.closed': 'Geschlossen',
  'satisfaction.heard.unanswered':
    'Ihre Nachrichten an die Verantwortlichen konnten nicht geladen werden.',
} as const;
