/** What is said around published comments, in German. */
export const commentMessagesDe = {
  'comments.title': 'Kommentare',
  'comments.loading': 'Kommentare werden geladen',
  'comments.about':
    'Ohne Namen, Team oder Datum, in einer Reihenfolge, die nichts verrät.',
  'comments.none':
    'Noch keine Kommentare. Sie erscheinen ohne Namen, Team oder Datum, sobald zehn oder mehr neu veröffentlichte Personen zusammen sind, damit niemand erkennt, was von wem ist.',
  'comments.endOfList': 'Auf dieser Seite stehen keine Kommentare.',
  'comments.pages': 'Seiten mit Kommentaren',
  'comments.unanswered':
    'Die Kommentare konnten nicht geladen werden, das Portal antwortet nicht.',
  'comments.readers': 'Alle, die diese Seite sehen, lesen sie.',
  'comments.hidden_one': '{{count}} Kommentar ausgeblendet.',
  'comments.hidden_other': '{{count}} Kommentare ausgeblendet.',
  'comments.hide.button': 'Ausblenden',
  'comments.hide.question': 'Diesen Kommentar ausblenden?',
  'comments.hide.consequence':
    'Niemand liest ihn mehr, und er bleibt ausgeblendet. Dass ein Kommentar ausgeblendet ist, sehen weiterhin alle.',
  'comments.hide.confirm': 'Für alle ausblenden',
  'comments.hide.cancel': 'Stehen lassen',
  'comments.hide.failed': 'Nicht ausgeblendet, das Portal antwortet nicht.',
  'comments.hide.refused':
    'Nicht ausgeblendet: Das Portal lässt Sie das nicht mehr tun.',
} as const;
