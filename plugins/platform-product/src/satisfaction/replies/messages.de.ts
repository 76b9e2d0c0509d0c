/** What is said around an answer of the owners, in German. */
export const replyMessagesDe = {
  'replies.owners': 'Antwort der Verantwortlichen',
  'replies.answer': 'Antworten',
  'replies.change': 'Antwort ändern',
  'replies.field': 'Antwort der Verantwortlichen',
  'replies.length': '{{length, number}} / {{max, number}}',
  'replies.tooLong':
    'Um {{over}} zu lang. Kürzen Sie, dann lässt es sich senden.',
  'replies.missing': 'Schreiben Sie zuerst eine Antwort.',
  'replies.send': 'Antwort senden',
  'replies.sending': 'Wird gesendet…',
  'replies.cancel': 'Abbrechen',
  'replies.sent': 'Antwort gesendet.',
  'replies.conflict.answered':
    'Inzwischen hat jemand geantwortet. Von Ihnen ist nichts verloren.',
  'replies.conflict.changed':
    'Inzwischen hat jemand dies geändert. Von Ihnen ist nichts verloren.',
  'replies.conflict.theirs': 'Die andere Antwort',
  'replies.conflict.replace': 'Stattdessen meine senden',
  'replies.failed.unanswered':
    'Nicht gesendet, das Portal antwortet nicht. Ihr Text bleibt hier stehen.',
  'replies.failed.tooFast':
    'Nicht gesendet: Das war zu viel auf einmal. Ihr Text bleibt hier stehen; versuchen Sie es in einer Minute noch einmal.',
  'replies.failed.refused':
    'Nicht gesendet: Das Portal lässt Sie hier nicht mehr antworten. Ihr Text bleibt hier stehen.',
  'replies.failed.invalid':
    'Nicht gesendet: {{reason}}. Ihr Text bleibt hier stehen.',
} as const;
