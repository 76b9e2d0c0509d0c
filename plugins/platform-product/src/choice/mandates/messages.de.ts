/** What is said of requirements, in German. */
export const mandateMessagesDe = {
  'mandates.title': 'Vorgaben',
  'mandates.about':
    'Wo Teams dieses Produkt nutzen müssen, steht jemand dafür ein, und es hat ein Ende. Diese Teams zählen getrennt von denen, die es gewählt haben.',
  'mandates.loading': 'Vorgaben werden geladen',
  'mandates.forbidden':
    'Sie dürfen nicht lesen, was hier vorgegeben ist. Fragen Sie die Administration des Portals.',
  'mandates.unknown':
    'Das Portal kennt dieses Produkt noch nicht. Neue erscheinen binnen zehn Minuten.',
  'mandates.unanswered.active':
    'Die Vorgaben konnten nicht geladen werden, das Portal antwortet nicht.',
  'mandates.unanswered.ended':
    'Die beendeten Vorgaben konnten nicht geladen werden, das Portal antwortet nicht.',
  'mandates.none': 'Nichts schreibt dieses Produkt vor: jedes Team wählt frei.',
  'mandates.hint':
    'Müssen Teams es nutzen, sagen Sie das hier mit Grund und Ende, damit sie wissen, wen sie fragen.',
  'mandates.list.active': 'In Kraft',
  'mandates.list.ended': 'Beendet',
  'mandates.endOfList': 'Ältere gibt es nicht.',
  'mandates.until': 'bis {{day}}',
  'mandates.endedOn': 'beendet am {{day}}',
  'mandates.require': 'Teams vorschreiben',
  'mandates.change': 'Ändern',
  'mandates.changeNamed': '„{{policy}}“ ändern',
  'mandates.end': 'Beenden',
  'mandates.endNamed': '„{{policy}}“ beenden',
  'mandates.saved': 'Vorgabe eingetragen.',
  'mandates.policy.name': 'Wie sie heißt',
  'mandates.policy.hint': 'Etwa: Eine CI für alle',
  'mandates.protects.name': 'Was sie schützt',
  'mandates.protects.hint':
    'Was ohne sie in Gefahr wäre, etwa Nachweise für Prüfungen.',
  'mandates.reason.name': 'Warum',
  'mandates.reason.hint':
    'Warum Teams dies nicht selbst wählen können. Teams, für die sie gilt, lesen es.',
  'mandates.scope.name': 'Für wen',
  'mandates.scope.all': 'Alle Teams, für die es gedacht ist',
  'mandates.scope.groups':
    'Die Teams dieser Gruppen, samt allen Gruppen darunter:',
  'mandates.covered.teams_one': '{{count}} Team muss es nutzen.',
  'mandates.covered.teams_other': '{{count}} Teams müssen es nutzen.',
  'mandates.covered.pairs_one': '{{count}} Team und Produkt insgesamt.',
  'mandates.covered.pairs_other':
    '{{count}} insgesamt, wobei ein Team je Produkt einmal zählt.',
  'mandates.others': 'Schreibt auch vor',
  'mandates.owner.name': 'Wer dafür einsteht',
  'mandates.owner.hint':
    'Eine Gruppe oder Person. Teams fragen dort nach einer Ausnahme.',
  'mandates.owner.exception': 'Fragen Sie dort nach einer Ausnahme.',
  'mandates.lastDay.name': 'Bis',
  'mandates.lastDay.why':
    'Ihr letzter Tag (UTC). Nötig: eine Vorgabe ohne Ende wird nie wieder angesehen.',
  'mandates.problem.missing': 'Nötig.',
  'mandates.problem.past': 'Wählen Sie einen Tag, der noch kommt.',
  'mandates.confirmed.teams_one':
    '{{confirmed}} von {{count}} Team hat gesagt, ob es bleibt.',
  'mandates.confirmed.teams_other':
    '{{confirmed}} von {{count}} Teams haben gesagt, ob sie bleiben.',
  'mandates.confirmed.pairs_one':
    '{{confirmed}} von {{count}} Team hat gesagt, ob es bleibt.',
  'mandates.confirmed.pairs_other':
    '{{confirmed}} von {{count}} haben gesagt, ob sie bleiben, wobei ein Team je Produkt einmal zählt.',
  'mandates.confirmed.apart':
    'Wer es noch nicht gesagt hat, zählt bis dahin getrennt.',
  'mandates.dialog.new': '{{product}} vorschreiben',
  'mandates.dialog.change': '„{{policy}}“ ändern',
  'mandates.dialog.require': 'Vorschreiben',
  'mandates.dialog.whatHappens':
    'Gilt sofort und ist für alle zu lesen. Ihre Teams zählen als vorgeschrieben, nicht als selbst gewählt.',
  'mandates.dialog.whatChanges':
    'Gilt sofort und ist für alle zu lesen. Produkte und Teams bleiben, damit klar bleibt, für wen sie wann galt; um sie zu ändern, beenden Sie diese und machen eine neue.',
  'mandates.dialog.endedMeanwhile':
    'Sie ist inzwischen beendet, daran lässt sich nichts mehr ändern.',
  'mandates.dialog.close': 'Schließen',
  'mandates.ending.question': '„{{policy}}“ jetzt beenden?',
  'mandates.ending.consequence':
    'Ihre Teams werden gefragt, ob sie bleiben, und zählen bis dahin getrennt. Wieder in Kraft setzen lässt sie sich nicht.',
  'mandates.ending.meanwhile':
    'Inzwischen hat jemand sie geändert. Oben steht sie, wie sie jetzt ist.',
  'mandates.ending.yes': 'Jetzt beenden',
  'mandates.ending.no': 'Behalten',
  'mandates.ended.said':
    'Vorgabe beendet. Ihre Teams werden gefragt, ob sie bleiben.',
} as const;
