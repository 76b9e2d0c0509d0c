/** What the import of tickets says, in German. */
export const importMessagesDe = {
  'import.open': 'Tickets importieren',
  'import.title': 'Tickets nach {{product}} importieren',
  'import.about':
    'Eine CSV-Datei, wie Ticketsysteme sie exportieren. Sie wird erst geprüft: Auf der Roadmap steht nichts, bevor Sie es sagen, und niemand wird über die Tickets benachrichtigt.',
  'import.columns':
    'Spalten: title (oder summary), problem (oder description), url, key, origin, status (idea, considering, later, next), team, importance (0–3), created. Nötig ist nur title; ein Team wird in seinem Namen eingetragen und zählt, sobald ein Mitglied es bestätigt.',
  'import.file': 'CSV-Datei',
  'import.check': 'Datei prüfen',
  'import.missing': 'Wählen Sie zuerst eine Datei.',
  'import.uploading': 'Die Datei wird gelesen …',
  'import.tooLarge': 'Die Datei ist zu groß: höchstens 100 MB.',
  'import.refused': 'Die Datei wurde nicht gelesen: {{reason}}',
  'import.failed':
    'Die Datei wurde nicht gelesen, das Portal hat nicht geantwortet. Versuchen Sie es noch einmal.',
  'import.loading': 'Der Import wird geladen',
  'import.unanswered':
    'Der Import konnte nicht geladen werden, das Portal hat nicht geantwortet.',
  'import.unknown':
    'Diesen Import gibt es nicht mehr: Nach zwei Wochen werden Importe vergessen.',
  'import.forbidden':
    'Nur die Verantwortlichen eines Produkts und wer importieren darf, füllen seine Roadmap.',
  'import.earlier': 'Ihre Importe der letzten zwei Wochen',
  'import.earlierOne': '{{day}}: {{total}} Tickets, {{state}}',
  'import.state.reading': 'wird gelesen',
  'import.state.checking': 'wird geprüft',
  'import.state.checked': 'geprüft',
  'import.state.importing': 'wird importiert',
  'import.state.done': 'importiert',
  'import.state.failed': 'angehalten',
  'import.stuck.checking':
    'Die Prüfung hat angehalten. Auf der Roadmap steht noch nichts.',
  'import.stuck.importing': 'Der Import hat angehalten.',
  'import.stuckAt':
    'Bei Zeile {{row}} ging es mehrmals nicht weiter. Berichtigen Sie dieses Ticket in Ihrer Datei und importieren Sie sie noch einmal, oder machen Sie weiter: Kein Ticket kommt doppelt.',
  'import.stuckSomewhere':
    'Es wurde mehrmals versucht, und an keiner Zeile liegt es. Machen Sie später weiter; hält es wieder an, fragen Sie, wer das Portal verwaltet: Im Protokoll steht mehr.',
  'import.stands_one':
    '{{count}} Ticket steht auf der Roadmap und bleibt dort.',
  'import.stands_other':
    '{{count}} Tickets stehen auf der Roadmap und bleiben dort.',
  'import.goOn': 'Weitermachen',
  'import.progress': '{{done}} von {{total}}',
  'import.ignored': 'Diese Spalten sagen einer Roadmap nichts: {{columns}}.',
  'import.verdict.new': 'Neu',
  'import.verdict.already-there': 'Schon da',
  'import.verdict.refused': 'Nicht möglich',
  'import.verdict.imported': 'Importiert',
  'import.remark.title-missing': 'Der Titel fehlt',
  'import.remark.title-too-long':
    'Der Titel hat mehr als {{title, number}} Zeichen',
  'import.remark.problem-cut':
    'Das Problem ist auf {{text, number}} Zeichen gekürzt',
  'import.remark.bad-url':
    'Die Adresse (url) muss mit https:// oder http:// beginnen',
  'import.remark.bad-importance':
    'Die Wichtigkeit (importance) muss 0, 1, 2 oder 3 sein',
  'import.remark.bad-created':
    'In created muss vorn ein Tag stehen, etwa 2026-11-23',
  'import.remark.unknown-origin':
    'Die Herkunft (origin) muss leer oder eine von diesen sein: {{origins}}',
  'import.remark.unknown-status':
    'Der Status muss leer oder einer von diesen sein: {{statuses}}',
  'import.remark.no-such-team': 'Dieses Team gibt es im Katalog nicht',
  'import.remark.imported-before': 'Wurde schon einmal importiert',
  'import.remark.title-of-an-item': 'Ein Eintrag der Roadmap heißt schon so',
  'import.remark.further-up': 'Steht in dieser Datei schon weiter oben',
  'import.any': 'Alle Zeilen',
  'import.withCount': '{{verdict}} ({{number}})',
  'import.show': 'Welche Zeilen',
  'import.rows': 'Zeilen der Datei',
  'import.rowsUnanswered':
    'Die Zeilen konnten nicht geladen werden, das Portal hat nicht geantwortet.',
  'import.line': '{{row}}. {{title}}',
  'import.noTitle': 'ohne Titel',
  'import.noRows': 'So ist keine Zeile.',
  'import.pages': 'Seiten mit Zeilen',
  'import.start_one': '{{count}} Ticket importieren',
  'import.start_other': '{{count}} Tickets importieren',
  'import.nothingNew': 'In dieser Datei ist nichts Neues.',
  'import.startFailed':
    'Der Import wurde nicht begonnen, das Portal hat nicht geantwortet. Versuchen Sie es noch einmal.',
  'import.goesOn':
    'Der Import geht weiter, wenn Sie das hier schließen. Sie kommen über dieselbe Adresse oder über „Tickets importieren“ zurück.',
  'import.done_one': 'Fertig: {{count}} Ticket steht auf der Roadmap.',
  'import.done_other': 'Fertig: {{count}} Tickets stehen auf der Roadmap.',
  'import.forget': 'Diesen Import vergessen',
  'import.another': 'Weitere Datei importieren',
  'import.close': 'Schließen',
} as const;
