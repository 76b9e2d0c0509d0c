/** What the research of a product says, in German. */
export const researchMessagesDe = {
  'research.loading': 'Forschung wird geladen',
  'research.forbidden':
    'Sie dürfen die Forschung zu diesem Produkt nicht lesen. Fragen Sie die Administration dieses Portals.',
  'research.unknown':
    'Das Portal kennt dieses Produkt noch nicht. Neue erscheinen innerhalb von zehn Minuten.',
  'research.unanswered':
    'Die Forschung konnte nicht geladen werden, das Portal hat nicht geantwortet.',
  'research.noNote':
    'Diese Notiz gibt es nicht, oder sie ist nicht für Sie: Notizen lesen, wer sie schrieb, und die namentlichen Mitglieder ihrer Studie.',
  'research.notes': 'Forschungsnotizen',
  'research.note': 'Forschungsnotiz',
  'research.newTitle': 'Neue Forschungsnotiz',
  'research.readers':
    'Gelesen von denen, die sie schrieben, und den namentlichen Mitgliedern ihrer Studie. Von niemandem sonst, wer es auch sei; jedes Lesen wird festgehalten.',
  'research.new': 'Neue Forschungsnotiz',
  'research.back': 'Zurück zu allen Notizen',
  'research.pages': 'Seiten der Notizen',
  'research.empty.writer':
    'Noch keine Gespräche. Eines in der Woche genügt: Fragen Sie jemanden, was gestern zu tun war und was im Weg stand.',
  'research.empty.reader':
    'Es gibt keine Notizen, die Sie lesen dürfen. Wer forscht, kann Sie zum Mitglied einer Studie machen.',
  'research.entry': '{{method}}, {{day}}',
  'research.participants_one': '1 Person',
  'research.participants_other': '{{count}} Personen',
  'research.highlights_one': '1 Markierung',
  'research.highlights_other': '{{count}} Markierungen',
  'research.keptUntil': 'aufbewahrt bis {{day}}',
  'research.keptAYear': 'zwölf Monate aufbewahrt',
  'research.byColleague': 'von jemandem aus der Studie',
  'research.gone.withdrawn':
    'Jemand, der teilnahm, hat widerrufen. Alles Geschriebene ist fort, überall.',
  'research.gone.expired':
    'Der letzte vereinbarte Tag ist vorbei. Alles Geschriebene ist fort.',
  'research.unsent.title_one': '1 Notiz ist nur in diesem Browser',
  'research.unsent.title_other': '{{count}} Notizen sind nur in diesem Browser',
  'research.unsent.list': 'Notizen nur in diesem Browser',
  'research.methodLabel': 'Wie haben Sie zugehört?',
  'research.method.interview': 'Interview',
  'research.method.shadowing': 'Begleiten',
  'research.method.diary': 'Tagebuch',
  'research.method.usability': 'Nutzbarkeit',
  'research.method.ride-along': 'Mitfahren im Dienst',
  'research.template.interview':
    '## Was wollte die Person erledigen?\n\n\n## Was tat sie, Schritt für Schritt?\n\n\n## Was stand im Weg, und was tat sie dagegen?\n\n\n## Was würde ihr helfen?\n\n',
  'research.template.shadowing':
    '| Zeit | tut | stand im Weg | Minuten gewartet | Umweg |\n| ----- | ----- | ----- | ----- | ----- |\n| 10:00 |  |  |  |  |\n',
  'research.template.diary':
    '## Tag\n\n\n## Was geschah\n\n\n## Was es kostete\n\n',
  'research.template.usability':
    '## Aufgabe\n\n\n## Wohin sie ging\n\n\n## Wo sie hängen blieb\n\n\n## Was sie sagte\n\n',
  'research.template.ride-along':
    '## Wofür sie Bereitschaft hatte\n\n\n## Was anfiel\n\n\n## Wie die Plattform half, oder nicht\n\n',
  'research.heldOn': 'Wann',
  'research.heldOnHint': 'Der Tag, an dem Sie zuhörten.',
  'research.study': 'Studie',
  'research.studyHint': 'Ihre Mitglieder lesen diese Notiz.',
  'research.allStudies': 'Alle meine Notizen',
  'research.noStudy': 'Keine: nur Sie lesen sie',
  'research.job': 'Aufgabe',
  'research.jobHint': 'Was sie erledigen wollen.',
  'research.noJob': 'keine',
  'research.body': 'Notizen',
  'research.bodyHint': 'Markdown. Schreiben Sie Kürzel, keine Namen.',
  'research.pains': 'Was im Weg stand',
  'research.painsHint': 'Eines je Zeile.',
  'research.link': 'Die Notizen sind woanders',
  'research.linkHint':
    'Eine Webadresse, wenn Sie Notizen an einem anderen Ort haben.',
  'research.linkOnly':
    'Dieses Portal hat keinen Schlüssel, um Notizen zu verschlüsseln, und bewahrt darum nur einen Link auf. Die Administration kann einen setzen: platformProduct.research.keys.',
  'research.inStudy': 'Studie: {{title}}',
  'research.readOnly':
    'Sie lesen dies als Mitglied der Studie. Nur wer es schrieb, ändert es.',
  'research.conflict':
    'Sie haben diese Notiz inzwischen in einem anderen Fenster geändert. Dort wurde gespeichert:',
  'research.who': 'Wer',
  'research.ownWork': 'Niemand: ein Protokoll der eigenen Arbeit.',
  'research.addParticipant': 'Person hinzufügen',
  'research.removeParticipant': '{{code}} weglassen',
  'research.agreed':
    'Ich habe {{code}} gesagt, was aufbewahrt wird, wer es liest und bis wann, und ein Ja bekommen',
  'research.more': 'Was vereinbart ist, Team, eigener Zugang',
  'research.quotesLabel': 'Darf zitiert werden?',
  'research.quotes.none': 'keine Zitate',
  'research.quotes.anonymous': 'Zitate ohne Namen',
  'research.quotes.named': 'Zitate mit Namen',
  'research.askAgain': 'darf wieder gefragt werden',
  'research.notAgain': 'nicht wieder zu fragen',
  'research.until': 'Aufbewahrt bis',
  'research.untilHint':
    'Der letzte Tag. Zwölf Monate nach dem Gespräch, wenn Sie keinen wählen.',
  'research.code': 'Kürzel',
  'research.codeHint': 'Etwa P-01. Nie ein Name.',
  'research.role': 'Rolle',
  'research.team': 'Team oder Gruppe',
  'research.teamHint':
    'Ein Team mit zu wenigen Menschen zeigt sich als eine Gruppe darüber.',
  'research.linkTo': 'Damit sie ihren Teil selbst finden',
  'research.linkToHint':
    'Freiwillig. Nur als Hashwert mit Schlüssel aufbewahrt; damit lesen sie, was über sie da ist, und können widerrufen. Dann steht ein Link für sie neben dem, was vereinbart ist.',
  'research.linked': 'Findet den eigenen Teil selbst und kann widerrufen.',
  'research.linkFor.copy': 'Link für {{code}} kopieren',
  'research.linkFor.copied':
    'Kopiert. Dort steht, was aufbewahrt wird, und lässt sich widerrufen. Senden Sie ihn selbst.',
  'research.linkFor.notCopied':
    'Der Link konnte nicht kopiert werden. Er ist: {{link}}',
  'research.saving.local': 'Nur in diesem Browser: {{reason}}',
  'research.saving.soon': 'Wird gespeichert …',
  'research.saving.kept': 'Gespeichert {{time}}',
  'research.saving.offline':
    'Keine Verbindung. In diesem Browser aufbewahrt, gesendet, sobald sie wieder da ist.',
  'research.saving.signed-out':
    'Sie sind abgemeldet. Melden Sie sich in einem neuen Tab an; nichts geht verloren, und dann wird gesendet.',
  'research.saving.unkept':
    'Dieser Browser bewahrt nichts auf. Schließen Sie diesen Tab nicht, bevor „Gespeichert“ dasteht.',
  'research.waitsFor.consent':
    'Nichts wird gesendet, bevor alle Genannten zugestimmt haben.',
  'research.waitsFor.participant':
    'Sagen Sie, um wen es geht; ein Kürzel genügt.',
  'research.waitsFor.code': 'Jede Person braucht ein eigenes Kürzel.',
  'research.waitsFor.day': 'Sagen Sie, wann es war.',
  'research.waitsFor.minutes':
    'Nennen Sie zu jeder beobachteten Aufgabe beide Minuten, oder nehmen Sie sie heraus.',
  'research.waitsFor.words': 'Noch ist nichts geschrieben.',
  'research.observed.title': 'Beobachtete Minuten',
  'research.observed.what':
    'Minuten, die das Produkt jedes Mal spart: wie vorher gesagt, und wie daneben gemessen. Ab fünf Aufgaben von drei Personen passen sie die Zeit an, die nach eigener Schätzung gespart wird; sonst wird nichts davon gezeigt.',
  'research.observed.job': 'Beobachtete Aufgabe {{number}}',
  'research.observed.who': 'Neben wem Sie saßen',
  'research.observed.said': 'Gesagt (gesparte Minuten)',
  'research.observed.observed': 'Gemessen (gesparte Minuten)',
  'research.observed.problem':
    'Ganze Minuten von -480 bis 480; minus, wo es Zeit kostet.',
  'research.observed.add': 'Beobachtete Aufgabe hinzufügen',
  'research.observed.remove': 'Herausnehmen',
  'research.observed.line':
    '{{code}}: gesagt {{said}}, gemessen {{observed}} gesparte Minuten',
  'research.erase.ask': 'Diese Notiz löschen …',
  'research.erase.question': 'Diese Notiz endgültig löschen?',
  'research.erase.means':
    'Text, Personen und Markierungen sind sofort fort. Niemand kann sie zurückholen.',
  'research.erase.yes': 'Löschen',
  'research.erase.no': 'Behalten',
  'research.highlight.title': 'Markierungen',
  'research.highlight.how':
    'Wählen Sie Worte in den Notizen aus und drücken Sie Markieren.',
  'research.highlight.tags': 'Schlagwörter',
  'research.highlight.tagsHint': 'Freiwillig, durch Kommas getrennt.',
  'research.highlight.add': 'Markieren',
  'research.highlight.added': 'Markiert.',
  'research.highlight.removed': 'Entfernt.',
  'research.highlight.selectFirst':
    'Wählen Sie zuerst Worte in den Notizen aus.',
  'research.highlight.saveFirst': 'Die Notiz muss zuerst gespeichert sein.',
  'research.highlight.quote': '„{{quote}}“',
  'research.highlight.show': 'In den Notizen zeigen',
  'research.highlight.marked': 'Die Notizen mit ihren Markierungen',
  'research.highlight.select': 'Wörter zum Markieren auswählen',
  'research.highlight.begins': 'Markierung beginnt',
  'research.highlight.ends': 'Markierung endet',
  'research.highlight.remove': 'Entfernen',
  'research.findings.title': 'Namen oder Geheimnisse',
  'research.findings.loading': 'Namen und Geheimnisse werden gesucht …',
  'research.findings.found': 'Namen oder Geheimnisse gefunden: {{number}}',
  'research.findings.none':
    'Nichts gefunden. Was keine Regel findet, sehen nur Sie.',
  'research.findings.review': 'Ansehen',
  'research.findings.how':
    'Wie die Notiz zuletzt gespeichert wurde. Schreiben Sie stattdessen ein Kürzel oder „jemand“, in den Notizen selbst. Wer danach fragt, wird festgehalten; was gefunden wurde, wird nirgends aufbewahrt.',
  'research.findings.entry': '„{{words}}“, {{kind}}, {{place}}',
  'research.findings.place.notes': 'in den Notizen',
  'research.findings.place.highlight': 'in einer Markierung',
  'research.findings.place.pains': 'in dem, was im Weg stand',
  'research.findings.place.tags': 'in den Schlagwörtern einer Markierung',
  'research.findings.show': '„{{words}}“ in den Notizen zeigen',
  'research.findings.changed': 'Diese Worte stehen nicht mehr in den Notizen.',
  'research.findings.unanswered':
    'Das Portal hat nicht gesagt, ob Namen oder Geheimnisse in dieser Notiz stehen.',
  'research.transcript.open': 'Abschrift importieren …',
  'research.transcript.title': 'Abschrift importieren',
  'research.transcript.how':
    'Sie wird hier in Ihrem Browser zerlegt. Namen der Sprechenden werden durch Kürzel ersetzt, bevor etwas aufbewahrt oder gesendet wird; die Abschrift selbst wird nirgends aufbewahrt.',
  'research.transcript.file': 'Datei',
  'research.transcript.fileHint':
    'Text, Markdown oder WebVTT, mit dem Namen vor jedem Beitrag.',
  'research.transcript.text': 'Oder hier einfügen',
  'research.transcript.speakers_one': '1 Sprecher',
  'research.transcript.speakers_other': '{{count}} Sprecher',
  'research.transcript.turns_one': '1 Beitrag',
  'research.transcript.turns_other': '{{count}} Beiträge',
  'research.transcript.codes':
    'Welches Kürzel steht für wen? Für sich selbst schreiben Sie Researcher. Lassen Sie leer, was kein Name ist.',
  'research.transcript.speaks_one': 'spricht einmal',
  'research.transcript.speaks_other': 'spricht {{count}}-mal',
  'research.transcript.import': 'Namen ersetzen und importieren',
  'research.studies.title': 'Studien',
  'research.studies.what':
    'Eine Studie hat eine Frage und Menschen, die gegenseitig ihre Notizen dazu lesen.',
  'research.studies.start': 'Studie beginnen',
  'research.studies.begin': 'Beginnen',
  'research.studies.edit': 'Ändern',
  'research.studies.editThis': '{{title}} ändern',
  'research.studies.name': 'Name',
  'research.studies.question': 'Was wollen Sie wissen?',
  'research.studies.members': 'Mitglieder',
  'research.studies.membersHint':
    'Sie lesen alle Notizen der Studie, ab jetzt und bis Sie sie entfernen.',
  'research.studies.notes_one': '1 Notiz',
  'research.studies.notes_other': '{{count}} Notizen',
  'research.studies.readBy': 'gelesen von',
};
