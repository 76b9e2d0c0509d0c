/** What the optional second step says, in German. */
export const whyMessagesDe = {
  'satisfaction.why.title':
    'Freiwillig, beim Anklicken gespeichert, etwa 20 Sekunden',
  'satisfaction.why.preference.question':
    'Wenn nichts vorgeschrieben wäre, nähme ich',
  'satisfaction.why.preference.this': 'Dieses',
  'satisfaction.why.preference.alternative': 'Etwas anderes',
  'satisfaction.why.preference.own': 'Unser eigenes',
  'satisfaction.why.load.question': 'Nachdenken muss ich damit',
  'satisfaction.why.load.1': 'Viel mehr',
  'satisfaction.why.load.2': 'Mehr',
  'satisfaction.why.load.3': 'Gleich viel',
  'satisfaction.why.load.4': 'Weniger',
  'satisfaction.why.load.5': 'Viel weniger',
  'satisfaction.why.frequency.question': 'Ich nutze es',
  'satisfaction.why.frequency.daily': 'Täglich',
  'satisfaction.why.frequency.weekly': 'Wöchentlich',
  'satisfaction.why.frequency.now-and-then': 'Ab und zu',
  'satisfaction.why.minutes.question': 'Jedes Mal',
  'satisfaction.why.minutes.saves': 'Spart es mir',
  'satisfaction.why.minutes.costs': 'Kostet es mich',
  'satisfaction.why.minutes.about': 'Etwa wie viele Minuten',
  'satisfaction.why.minutes.usually':
    'Gewöhnlich {{low}} bis {{high}} Minuten.',
  'satisfaction.why.minutes.said.saves':
    'Spart mir etwa {{about}} Minuten, gewöhnlich {{low}} bis {{high}}',
  'satisfaction.why.minutes.said.costs':
    'Kostet mich etwa {{about}} Minuten, gewöhnlich {{low}} bis {{high}}',
  'satisfaction.why.minutes.change': 'Spanne ändern',
  'satisfaction.why.minutes.from': 'Von',
  'satisfaction.why.minutes.to': 'Bis',
  'satisfaction.why.minutes.notWhole': 'Ganze Minuten, von 0 bis {{max}}.',
  'satisfaction.why.minutes.notWithin':
    'Ganze Minuten, von −{{max}} bis {{max}}.',
  'satisfaction.why.minutes.fromTooHigh':
    'Höchstens {{about}}, die Minuten darüber.',
  'satisfaction.why.minutes.toTooLow':
    'Mindestens {{about}}, die Minuten darüber.',
  'satisfaction.why.comment.question': 'Kommentar',
  'satisfaction.why.comment.doors': 'Wer soll Ihre Worte lesen?',
  'satisfaction.why.comment.confidential':
    'Vertraulich: ohne Name, Team oder Datum, sobald {{people}} oder mehr Personen neu veröffentlicht sind.',
  'satisfaction.why.comment.named':
    'Gleich an die Verantwortlichen, mit meinem Namen, damit sie antworten können. Nicht mit meiner Wertung verbunden.',
  'satisfaction.why.comment.waiting':
    'Er wartet darauf, mit anderen veröffentlicht zu werden.',
  'satisfaction.why.comment.published':
    'Er ist veröffentlicht. Geändert, verschwindet er binnen eines Tages, und der neue wartet von vorn; geleert, verschwindet er binnen eines Tages.',
  'satisfaction.why.comment.length': '{{length, number}} / {{max, number}}',
  'satisfaction.why.comment.tooLong':
    'Um {{over}} zu lang. Kürzen Sie ihn, dann wird er gespeichert.',
  'satisfaction.why.comment.save': 'Kommentar speichern',
  'satisfaction.why.comment.unsaved':
    'Noch nicht gespeichert; in diesem Browser-Tab behalten.',
  'satisfaction.why.comment.preview.open': 'Vorschau',
  'satisfaction.why.comment.preview.title': 'So werden ihn andere sehen',
  'satisfaction.why.comment.preview.empty': 'Ihre Worte.',
  'satisfaction.why.comment.preview.how':
    'Nur diese Worte, zwischen den anderen Kommentaren in einer Reihenfolge, die nichts verrät: kein Name, kein Team, kein Datum, keine Wertung.',
  'satisfaction.why.comment.preview.when':
    'Wann: sobald {{people}} oder mehr neu veröffentlichte Personen beisammen sind und Sie selbst veröffentlicht sind. Geschieht das nie, wird er nie gezeigt.',
  'satisfaction.why.comment.preview.notUsed':
    'Neben „Nutze ich nicht“ wird kein Kommentar veröffentlicht. Um gehört zu werden, schreiben Sie den Verantwortlichen.',
  'satisfaction.why.comment.preview.recognised':
    'Wer Ihre Art zu schreiben kennt, kann Sie trotzdem erkennen. Lassen Sie weg, was nur Sie wissen können.',
  'satisfaction.why.message.label': 'Nachricht an die Verantwortlichen',
  'satisfaction.why.message.description':
    'Nur die Verantwortlichen lesen sie, mit Ihrem Namen.',
  'satisfaction.why.message.tooLong':
    'Um {{over}} zu lang. Kürzen Sie sie, um sie zu senden.',
  'satisfaction.why.message.sameWords':
    'Dieselben Worte sind Ihr vertraulicher Kommentar: die Verantwortlichen wüssten, dass er von Ihnen ist.',
  'satisfaction.why.message.send': 'An die Verantwortlichen senden',
  'satisfaction.why.message.sending': 'Wird gesendet …',
  'satisfaction.why.message.sent':
    'Gesendet. Sie finden sie und die Antwort der Verantwortlichen am Ende dieser Karte.',
  'satisfaction.why.message.unsent':
    'Noch nicht gesendet; in diesem Browser-Tab behalten.',
  'satisfaction.why.message.failed.unanswered':
    'Nicht gesendet, das Portal antwortet nicht. Ihre Worte bleiben hier stehen.',
  'satisfaction.why.message.failed.tooFast':
    'Nicht gesendet: das war zu viel auf einmal. Ihre Worte bleiben hier stehen; versuchen Sie es in einer Minute wieder.',
  'satisfaction.why.message.failed.refused':
    'Nicht gesendet: das Portal nimmt von Ihnen keine Nachrichten an diese Verantwortlichen an. Ihre Worte bleiben hier stehen.',
  'satisfaction.why.message.failed.invalid':
    'Nicht gesendet: {{reason}}. Ihre Worte bleiben hier stehen.',
  'satisfaction.why.done': 'Fertig',
} as const;
