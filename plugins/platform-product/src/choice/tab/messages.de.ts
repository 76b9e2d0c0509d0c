/** What the Choices tab says, in German. */
export const choiceTabMessagesDe = {
  'choiceTab.loading': 'Wer es gewählt hat, wird geladen',
  'choiceTab.forbidden':
    'Die Regeln Ihres Portals zeigen Ihnen nicht, was Teams wählen. Fragen Sie die Administration, falls das nicht stimmt.',
  'choiceTab.unknown':
    'Das Portal kennt dies noch nicht als Produkt. Bei einem neuen dauert es bis zu zehn Minuten; fragen Sie sonst die Administration.',
  'choiceTab.unanswered':
    'Wer es gewählt hat, konnte nicht geladen werden; das Portal hat nicht geantwortet.',
  'choiceTab.asOf': 'Alle Teams im Katalog, gezählt am {{day}}.',
  'choiceTab.who.title': 'Wer es gewählt hat',
  'choiceTab.who.caption':
    'Wie die {{teams, number}} Teams stehen, für die es gedacht ist',
  'choiceTab.who.standing': 'Stand',
  'choiceTab.who.teams': 'Teams',
  'choiceTab.who.share': 'Anteil',
  'choiceTab.who.ifOptional':
    'Wäre es freigestellt, würden von den Teams mit Vorschrift {{keep, number}} bleiben, {{leave, number}} gehen, {{unknown, number}} wissen es nicht; die anderen haben nichts gesagt.',
  'choiceTab.who.requiredLeft_one':
    '{{count}} Team mit Vorschrift ist trotzdem gegangen; es zählt unter vorgeschrieben.',
  'choiceTab.who.requiredLeft_other':
    '{{count}} Teams mit Vorschrift sind trotzdem gegangen; sie zählen unter vorgeschrieben.',
  'choiceTab.who.notApplicable_one':
    '{{count}} weiteres Team sagt, es ist nichts für sie.',
  'choiceTab.who.notApplicable_other':
    '{{count}} weitere Teams sagen, es ist nichts für sie.',
  'choiceTab.who.stale_one':
    '{{count}} Team wollte längst wieder hinsehen. Was es gesagt hat, zählt unverändert.',
  'choiceTab.who.stale_other':
    '{{count}} Teams wollten längst wieder hinsehen. Was sie gesagt haben, zählt unverändert.',
  'choiceTab.who.empty': 'Noch hat kein Team etwas gesagt.',
  'choiceTab.who.seen_one':
    '{{count}} Team nutzt es laut Katalog; das zeigt Nutzung, keine Wahl.',
  'choiceTab.who.seen_other':
    '{{count}} Teams nutzen es laut Katalog; das zeigt Nutzung, keine Wahl.',
  'choiceTab.stay.title': 'Wer gegangen und wer noch da ist',
  'choiceTab.stay.left_one':
    '{{left, number}} von {{count}} Team ist im Zeitraum {{period}} gegangen',
  'choiceTab.stay.left_other':
    '{{left, number}} von {{count}} Teams sind im Zeitraum {{period}} gegangen',
  'choiceTab.stay.leftLikely': '({{share}}, wahrscheinlich {{range}}).',
  'choiceTab.stay.leftNobody':
    'Bisher hat es kein Team gewählt, also konnte im Zeitraum {{period}} keines gehen.',
  'choiceTab.stay.there_one':
    '{{stayed, number}} von {{count}} Team nach einem Jahr noch da.',
  'choiceTab.stay.there_other':
    '{{stayed, number}} von {{count}} Teams nach einem Jahr noch da.',
  'choiceTab.stay.thereNobody':
    'Bisher konnte kein Team ein Jahr lang begleitet werden.',
  'choiceTab.stay.curve': 'Noch da, nach Monaten',
  'choiceTab.stay.curveText':
    'Anteil der Teams, die noch da sind, Monat für Monat, aus {{teams, number}} Teams: {{share}} nach einem Jahr, wahrscheinlich {{range}}.',
  'choiceTab.stay.curveShort':
    'Anteil der Teams, die noch da sind, Monat für Monat, aus {{teams, number}} Teams. Die Kurve endet, wo weniger als 5 Teams übrig sind.',
  'choiceTab.stay.free': 'Wer gehen kann',
  'choiceTab.stay.required': 'Solange vorgeschrieben',
  'choiceTab.stay.month': 'Monat',
  'choiceTab.stay.share': 'Noch da',
  'choiceTab.stay.likely': 'Wahrscheinlich',
  'choiceTab.stay.atRisk': 'Begleitete Teams',
  'choiceTab.stay.showTable': 'Monat für Monat',
  'choiceTab.stay.optOuts':
    'Je dagegen entschieden: {{of, number}}. Weiterhin: {{held, number}}, zurückgekommen: {{cameBack, number}}, seither vorgeschrieben: {{overruled, number}}.',
  'choiceTab.stay.noOptOuts': 'Kein Team hat sich je dagegen entschieden.',
  'choiceTab.why.title': 'Warum Teams sich dagegen entscheiden',
  'choiceTab.why.none': 'Kein Team hat sich dagegen entschieden.',
  'choiceTab.why.caption':
    'Gründe der Teams, die sich dagegen entschieden haben',
  'choiceTab.why.reason': 'Grund',
  'choiceTab.why.teams': 'Teams',
  'choiceTab.why.main': 'Hauptgrund',
  'choiceTab.instead.title': 'Stattdessen',
  'choiceTab.instead.none':
    'Nichts wird stattdessen genutzt: kein Team hat sich dagegen entschieden.',
  'choiceTab.instead.unanswered':
    'Was stattdessen genutzt wird, konnte nicht geladen werden; das Portal hat nicht geantwortet.',
  'choiceTab.instead.count_one':
    '{{count}} Team, {{developers, number}} Entwickelnde',
  'choiceTab.instead.count_other':
    '{{count}} Teams, {{developers, number}} Entwickelnde',
  'choiceTab.instead.usedBy': 'Genutzt von',
  'choiceTab.instead.merged': 'Teams nennen es auch:',
  'choiceTab.instead.split': '{{name}} wieder trennen',
  'choiceTab.instead.merge': 'Zusammenlegen mit …',
  'choiceTab.instead.mergeOf': '{{name}} zusammenlegen mit …',
  'choiceTab.instead.mergeTitle': '{{name}} ist dasselbe wie',
  'choiceTab.instead.withEntity': 'Etwas aus dem Katalog',
  'choiceTab.instead.withName': 'Ein anderer Name dieser Liste',
  'choiceTab.instead.save': 'Zusammenlegen',
  'choiceTab.instead.cancel': 'Abbrechen',
  'choiceTab.instead.missing': 'Wählen Sie, womit es dasselbe ist.',
  'choiceTab.instead.failed':
    'Nicht gespeichert, das Portal hat nicht geantwortet. Versuchen Sie es noch einmal.',
  'choiceTab.instead.done': '{{name}} ist zusammengelegt.',
  'choiceTab.instead.undone': '{{name}} steht wieder für sich.',
  'choiceTab.teams.title': 'Teams',
  'choiceTab.teams.loading': 'Teams werden geladen',
  'choiceTab.teams.unanswered':
    'Die Teams konnten nicht geladen werden; das Portal hat nicht geantwortet.',
  'choiceTab.teams.standing': 'Stand',
  'choiceTab.teams.anyStanding': 'Alle',
  'choiceTab.teams.search': 'Teams suchen',
  'choiceTab.teams.noMatch': 'Kein Team passt.',
  'choiceTab.teams.pages': 'Seiten der Teams',
  'choiceTab.teams.listed_one': '{{count}} Team aufgeführt',
  'choiceTab.teams.listed_other': '{{count}} Teams aufgeführt',
  'choiceTab.teams.since': 'seit {{day}}',
  'choiceTab.teams.lookAgain': 'sieht am {{day}} wieder hin',
  'choiceTab.teams.stale': 'wollte am {{day}} wieder hinsehen',
  'choiceTab.teams.seenBy': 'gesehen in: {{sources}}',
  'choiceTab.teams.reasons': 'Grund: {{reasons}}',
  'choiceTab.teams.job':
    'Die Aufgabe: Wenn {{when}}, will ich {{want}}, damit {{soThat}}.',
  'choiceTab.teams.required': 'Vorgeschrieben durch „{{policy}}“ bis {{day}}.',
  'choiceTab.teams.ended':
    '„{{policy}}“ schreibt es nicht mehr vor; noch nicht bestätigt.',
  'choiceTab.teams.wouldChange': 'Würde sie umstimmen: {{text}}',
  'choiceTab.teams.more': 'Verlauf',
  'choiceTab.teams.moreOf': 'Verlauf von {{team}}',
  'choiceTab.teams.change': 'Ändern',
  'choiceTab.teams.changeOf': 'Ändern, was {{team}} sagt',
  'choiceTab.teams.noThanks': 'Nein danke',
  'choiceTab.teams.noThanksOf': 'Nein danke für {{team}}',
  'choiceTab.teams.undo': 'Rückgängig',
  'choiceTab.teams.undoOf': 'Rückgängig für {{team}}',
  'choiceTab.teams.undone': 'Rückgängig gemacht für {{team}}.',
  'choiceTab.history.loading': 'Verlauf wird geladen',
  'choiceTab.history.none': 'Dieses Team hat bisher nichts gesagt.',
  'choiceTab.history.unanswered':
    'Der Verlauf konnte nicht geladen werden; das Portal hat nicht geantwortet.',
  'choiceTab.history.older': 'Ältere',
  'choiceTab.history.recorded': '{{day}}: Von „{{from}}“ zu „{{to}}“',
  'choiceTab.history.confirmed': '{{day}}: Bestätigt: {{to}}',
  'choiceTab.history.removed': '{{day}}: Zurückgenommen: {{from}}',
  'choiceTab.history.undone': '{{day}}: Rückgängig, wieder „{{to}}“',
  'choiceTab.history.by.team': 'vom Team angestoßen',
  'choiceTab.history.by.nudge': 'nach einer Nachfrage',
  'choiceTab.history.by.requirement': 'nach einer Vorschrift',
  'choiceTab.talk.readers':
    'Alle, die dieses Produkt sehen, lesen Ihre Antwort.',
  'choiceTab.talk.ask': 'Um Überdenken bitten',
  'choiceTab.talk.askOf': '{{team}} um Überdenken bitten',
  'choiceTab.talk.text': 'Was hat sich geändert?',
  'choiceTab.talk.hint':
    'Das Team erfährt es sofort. Sie können es einmal in 90 Tagen bitten.',
  'choiceTab.talk.send': 'Bitten',
  'choiceTab.talk.cancel': 'Abbrechen',
  'choiceTab.talk.missing': 'Sagen Sie, was sich geändert hat.',
  'choiceTab.talk.failed':
    'Nicht gesendet, das Portal hat nicht geantwortet. Versuchen Sie es noch einmal.',
  'choiceTab.talk.sent': 'Gesendet. Das Team erfährt es jetzt.',
  'choiceTab.talk.asked': 'Am {{day}} um Überdenken gebeten: {{text}}',
  'choiceTab.talk.askedByShipping':
    'Am {{day}} um Überdenken gebeten, weil ausgeliefert wurde, was es umstimmen würde.',
  'choiceTab.talk.outcome.looking': 'Es sieht es sich an.',
  'choiceTab.talk.outcome.coming-back': 'Es kommt zurück.',
  'choiceTab.talk.outcome.still-no': 'Weiterhin nein danke.',
  'choiceTab.talk.open': 'Es hat noch nicht geantwortet.',
  'choiceTab.csv.download': 'CSV herunterladen',
  'choiceTab.csv.failed':
    'Die Datei konnte nicht erzeugt werden; das Portal hat nicht geantwortet. Versuchen Sie es noch einmal.',
  'choiceTab.worked.open': 'Wie kommt das zustande?',
  'choiceTab.worked.buckets.title': 'Stand',
  'choiceTab.worked.buckets.text':
    'Jedes Team, für das es gedacht ist, steht an genau einer Stelle. Zuerst kommt, was vorgeschrieben ist, dann, was das Team sagt. Im Katalog gesehen zu werden ist Nutzung, nie eine Wahl.',
  'choiceTab.worked.voluntary.title': 'Gewählt, von denen, die frei sind',
  'choiceTab.worked.voluntary.text':
    'Alle Teams werden gezählt, deshalb gibt es keine Fehlerspanne. Der Bereich reicht von „kein stilles Team hat es gewählt“ bis „alle haben es gewählt“. Hat weniger als die Hälfte der freien Teams etwas gesagt, gibt es keinen Anteil.',
  'choiceTab.worked.left.title': 'Gegangen',
  'choiceTab.worked.left.text':
    'Teams, die sich im Zeitraum dagegen entschieden haben, von denen, die gehen konnten und es genutzt haben. Der wahrscheinliche Bereich ist der von Wilson (1927), für 95 von 100 Fällen.',
  'choiceTab.worked.there.title': 'Noch da',
  'choiceTab.worked.there.text':
    'Kaplan und Meier (1958) mit dem Fehler von Greenwood und Log-log-Bereichen. Ein Team wird ab dem Monat begleitet, in dem es begann; verlässt es den Katalog oder wird es ihm vorgeschrieben, dann bis dahin. Gezeichnet ab 20 Teams.',
} as const;
