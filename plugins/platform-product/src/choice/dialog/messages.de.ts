/** What the dialog says in which somebody speaks for a team, in German. */
export const choiceDialogMessagesDe = {
  'choiceDialog.title.choose': '{{team}} und {{title}}',
  'choiceDialog.title.noThanks': '{{team}} sagt nein danke zu {{title}}',
  'choiceDialog.effect':
    'Gilt sofort. Niemand muss es genehmigen. Öffentlich: Team, Grund, Tag. Ihr Name: nur für Ihr Team.',
  'choiceDialog.team': 'Für welches Ihrer Teams?',
  'choiceDialog.record': 'Für {{team}} festhalten',
  'choiceDialog.choice.question': 'Was gilt für {{team}}?',
  'choiceDialog.choice.uses': 'Wir nutzen es',
  'choiceDialog.choice.uses-partly': 'Wir nutzen es teilweise',
  'choiceDialog.choice.evaluating': 'Wir probieren es aus',
  'choiceDialog.choice.opted-out': 'Nein danke, wir machen es anders',
  'choiceDialog.choice.not-applicable': 'Nichts für uns',
  'choiceDialog.basis.question': 'Wessen Wahl war es?',
  'choiceDialog.basis.ours': 'Unsere eigene',
  'choiceDialog.basis.required': 'Wir müssen, es ist vorgeschrieben',
  'choiceDialog.basis.inherited': 'Wir haben es übernommen',
  'choiceDialog.requiredBy': 'Wer schreibt es vor?',
  'choiceDialog.ifOptional.question':
    'Wenn es freiwillig wäre, blieben Sie dabei?',
  'choiceDialog.ifOptional.keep': 'Dabei bleiben',
  'choiceDialog.ifOptional.leave': 'Weggehen',
  'choiceDialog.ifOptional.unknown': 'Weiß nicht',
  'choiceDialog.instead.question': 'Was nutzen Sie stattdessen?',
  'choiceDialog.instead.withTeams_one': '{{what}} ({{count}} Team)',
  'choiceDialog.instead.withTeams_other': '{{what}} ({{count}} Teams)',
  'choiceDialog.instead.nothing': 'Nichts',
  'choiceDialog.instead.search':
    'Etwas anderes: im Katalog suchen oder einen Namen eingeben',
  'choiceDialog.instead.recognized':
    '„{{name}}“ steht im Katalog und wird so festgehalten.',
  'choiceDialog.instead.asName':
    'Wird als Name „{{name}}“ festgehalten, wenn Sie oben nichts wählen.',
  'choiceDialog.reason.question': 'Hauptgrund',
  'choiceDialog.reason.group.push': 'Es leistet nicht, was nötig ist',
  'choiceDialog.reason.group.pull': 'Ein anderer Weg ist besser',
  'choiceDialog.reason.group.stay': 'Der Umzug lohnt sich nicht',
  'choiceDialog.reason.group.none': 'Für uns nicht möglich',
  'choiceDialog.reason.notRelevant':
    'passt nicht zu unserer Arbeit (hält „Nichts für uns“ fest)',
  'choiceDialog.reason.text': 'Was ist es, in wenigen Worten?',
  'choiceDialog.reason.second': 'Zweiter Grund',
  'choiceDialog.reason.noSecond': 'Keiner',
  'choiceDialog.more.optOut':
    'Mehr: zweiter Grund, die Aufgabe, was uns umstimmen würde, wann wieder hinsehen',
  'choiceDialog.more.use': 'Mehr: wann wieder hinsehen, eine Notiz',
  'choiceDialog.job.name': 'Um welche Aufgabe geht es?',
  'choiceDialog.job.none': 'keine bestimmte',
  'choiceDialog.wouldChange.name': 'Was uns umstimmen würde',
  'choiceDialog.wouldChange.why':
    'Die Zuständigen lesen das. Wenn es kommt, werden Sie wieder gefragt.',
  'choiceDialog.wanted.search': 'Auf der Roadmap des Produkts finden',
  'choiceDialog.wanted.searching': 'Wird gesucht',
  'choiceDialog.wanted.found_one': '{{count}} Eintrag der Roadmap gefunden',
  'choiceDialog.wanted.found_other': '{{count}} Einträge der Roadmap gefunden',
  'choiceDialog.wanted.unanswered':
    'Die Roadmap ließ sich nicht durchsuchen. Sagen Sie es in Worten.',
  'choiceDialog.wanted.choose': '{{title}} ({{status}}) wählen',
  'choiceDialog.wanted.chosen':
    'Auf der Roadmap: {{title}} ({{status}}). Sobald es ausgeliefert ist, wird Ihr Team wieder gefragt.',
  'choiceDialog.wanted.remove': 'Herausnehmen',
  'choiceDialog.wanted.removeOf': 'Herausnehmen: {{title}}',
  'choiceDialog.lookAgain.name': 'Wieder hinsehen am',
  'choiceDialog.lookAgain.why':
    'Sie werden dann gefragt, ob es noch stimmt; von selbst ändert sich nichts. Bleibt es leer: in einem Jahr, am {{day}}.',
  'choiceDialog.note': 'Notiz, für alle lesbar',
  'choiceDialog.takesOn':
    'Ab dann kümmern Sie sich um: {{list}}. Die Zuständigen sagen das zu Ihrer Information; es ist keine Bedingung.',
  'choiceDialog.requirement.until':
    'Vorgeschrieben durch „{{policy}}“ bis {{day}}',
  'choiceDialog.requirement.ended':
    'Die Vorschrift „{{policy}}“ endete am {{day}}. Sagen Sie, ob Sie dabei bleiben.',
  'choiceDialog.requirement.why': 'Warum',
  'choiceDialog.requirement.exception': 'Um eine Ausnahme bitten Sie',
  'choiceDialog.required.must':
    'Wir nutzen es, weil wir müssen, und gingen, wenn wir könnten',
  'choiceDialog.required.left': 'Wir sind weggegangen',
  'choiceDialog.problem.choice': 'Sagen Sie, was gilt.',
  'choiceDialog.problem.basis': 'Sagen Sie, wessen Wahl es war.',
  'choiceDialog.problem.alternative':
    'Sagen Sie, was Sie stattdessen nutzen, oder wählen Sie „Nichts“.',
  'choiceDialog.problem.reason': 'Wählen Sie den Hauptgrund.',
  'choiceDialog.problem.reasonText': 'Sagen Sie in wenigen Worten, was es ist.',
  'choiceDialog.notAMember.only':
    'Nur Mitglieder von {{team}} können das sagen.',
  'choiceDialog.notAMember.youCan': 'Sie können es für:',
  'choiceDialog.conflict.at':
    'Jemand aus Ihrem Team hat dies um {{time}} geändert: „{{statement}}“. Ihre Angaben bleiben hier stehen.',
  'choiceDialog.conflict.takenBack':
    'Jemand aus Ihrem Team hat inzwischen zurückgenommen, was das Team gesagt hatte. Ihre Angaben bleiben hier stehen.',
  'choiceDialog.recorded.done': 'Für {{team}} festgehalten.',
  'choiceDialog.recorded.told.owners':
    'Ihr Team erfährt es jetzt, die Zuständigen in 10 Minuten.',
  'choiceDialog.recorded.told.team': 'Ihr Team erfährt es jetzt.',
  'choiceDialog.recorded.undo': 'Rückgängig machen',
  'choiceDialog.recorded.undone':
    'Rückgängig gemacht. Für {{team}} gilt, was vorher galt:',
  'choiceDialog.recorded.close': 'Fertig',
} as const;
