/** What the page of a team says of its choices, in German. */
export const teamChoiceMessagesDe = {
  'teamChoices.title': 'Plattform-Entscheidungen',
  'teamChoices.loading': 'Wofür sich {{team}} entschieden hat, wird geladen',
  'teamChoices.forbidden':
    'Die Regeln Ihres Portals zeigen Ihnen nicht, wofür sich Teams entscheiden. Fragen Sie Ihre Portal-Administration, falls das nicht stimmt.',
  'teamChoices.unknown':
    'Das Portal kennt diese Gruppe noch nicht als Team. Ein neues Team erscheint binnen zehn Minuten; sonst fragen Sie Ihre Portal-Administration, ob sein Typ als Team zählt (platformProduct.teamTypes).',
  'teamChoices.unanswered':
    'Wofür sich dieses Team entschieden hat, konnte nicht geladen werden, das Portal antwortet nicht.',
  'teamChoices.empty.title': '{{team}} hat noch nichts gesagt',
  'teamChoices.empty.text':
    'Ein Team sagt, welche Produkte der Plattform es verwendet, ausprobiert oder ablehnt, und wessen Entscheidung das ist. Niemand genehmigt es, und ein Nein ist so gut wie ein Ja. Mitglieder von {{team}} sagen es auf der Seite eines Produkts.',
  'teamChoices.empty.products': 'Die Produkte ansehen',
  'teamChoices.group.chose': 'Verwendet, eigene Entscheidung',
  'teamChoices.group.required': 'Verwendet, weil vorgeschrieben',
  'teamChoices.group.inherited': 'Verwendet, übernommen',
  'teamChoices.group.evaluating': 'Probiert aus',
  'teamChoices.group.optedOut': 'Hat Nein danke gesagt',
  'teamChoices.group.toConfirm': 'Zu bestätigen: Die Vorgabe ist zu Ende',
  'teamChoices.group.unsaid': 'Verwendet es sichtbar, hat nichts gesagt',
  'teamChoices.group.notForUs': 'Nichts für uns',
  'teamChoices.groupWithNumber': '{{group}} ({{number}})',
  'teamChoices.summary.due_one': '1 Entscheidung neu anzusehen',
  'teamChoices.summary.due_other': '{{count}} Entscheidungen neu anzusehen',
  'teamChoices.summary.review': 'Jetzt ansehen',
  'teamChoices.summary.see': 'Alle Plattform-Entscheidungen',
  'teamChoices.summary.more_one': 'und 1 weiteres',
  'teamChoices.summary.more_other': 'und {{count}} weitere',
  'teamChoices.speaker.member':
    'Sie sprechen für {{team}}. Was Sie sagen, gilt sofort.',
  'teamChoices.speaker.other':
    'Nur Mitglieder von {{team}} im Katalog können das sagen. Sie können es lesen.',
  'teamChoices.line.required': 'Vorgeschrieben durch „{{policy}}“ bis {{day}}',
  'teamChoices.line.instead': 'Stattdessen: {{alternative}}',
  'teamChoices.line.since': 'seit {{day}}',
  'teamChoices.line.lookAgain': 'neu ansehen am {{day}}',
  'teamChoices.line.due': 'neu anzusehen',
  'teamChoices.line.answered': 'Antwort der Verantwortlichen: {{text}}',
  'teamChoices.line.change': 'Ändern',
  'teamChoices.line.changeOf': 'Ändern, was {{team}} zu {{title}} sagt',
  'teamChoices.line.say': 'Sagen',
  'teamChoices.line.sayOf': 'Für {{team}} sagen: {{title}}',
  'teamChoices.cause.requirementEnded':
    'Die Vorgabe „{{policy}}“ endete am {{day}}. Sagen Sie, ob Sie bleiben.',
  'teamChoices.cause.someRequirementEnded':
    'Eine Vorgabe ist zu Ende. Sagen Sie, ob Sie bleiben.',
  'teamChoices.cause.shipped':
    '„{{title}}“ ist ausgeliefert; das war, was Sie umstimmen würde.',
  'teamChoices.cause.somethingShipped':
    'Etwas ist ausgeliefert, das Sie umstimmen würde.',
  'teamChoices.cause.asked':
    'Die Verantwortlichen baten am {{day}}, es noch einmal zu überlegen:',
  'teamChoices.cause.lookAgain':
    'Gesagt am {{said}}, neu anzusehen ab {{day}}.',
  'teamChoices.answer.question': 'Was gilt jetzt für {{title}}?',
  'teamChoices.answer.stillRight': 'Stimmt noch',
  'teamChoices.answer.noThanks': 'Nein danke',
  'teamChoices.answer.uses': 'Wir verwenden es jetzt',
  'teamChoices.answer.notForUs': 'Nichts für uns',
  'teamChoices.answer.later': 'Später',
  'teamChoices.review.title': 'Neu anzusehen',
  'teamChoices.review.about':
    'Beantworten Sie, was Sie können, lassen Sie den Rest für später, und speichern Sie einmal. „Stimmt noch“ fragt in einem Jahr wieder.',
  'teamChoices.review.nothingToSave': 'Antworten speichern',
  'teamChoices.review.save_one': '1 Antwort speichern',
  'teamChoices.review.save_other': '{{count}} Antworten speichern',
  'teamChoices.review.saving': 'Wird gespeichert…',
  'teamChoices.review.effect':
    'Gilt sofort. Öffentlich: Team, Entscheidung, Grund. Ihr Name: nur Ihr Team.',
  'teamChoices.review.incomplete':
    'Noch nicht gespeichert: Einigen Antworten fehlt noch eine Angabe, oben gekennzeichnet.',
  'teamChoices.review.saved_one': '1 gespeichert.',
  'teamChoices.review.saved_other': '{{count}} gespeichert.',
  'teamChoices.review.changed_one':
    'Eine wurde inzwischen von jemandem aus Ihrem Team geändert.',
  'teamChoices.review.changed_other':
    '{{count}} wurden inzwischen von anderen aus Ihrem Team geändert.',
  'teamChoices.review.refused_one':
    'Eine wurde nicht angenommen; dort steht, warum.',
  'teamChoices.review.refused_other':
    '{{count}} wurden nicht angenommen; dort steht, warum.',
  'teamChoices.review.refusedWhy':
    'Nicht gespeichert: {{reason}}. Ihre Auswahl bleibt hier stehen.',
  'teamChoices.review.none': 'Nichts neu anzusehen.',
  'teamChoices.conflict.title':
    '{{title}}: Jemand aus Ihrem Team hat das inzwischen geändert',
  'teamChoices.conflict.theirs': 'Die andere: {{statement}}',
  'teamChoices.conflict.mine': 'Ihre, hier behalten: {{answer}}',
  'teamChoices.conflict.keep': 'Die andere behalten',
  'teamChoices.conflict.keepOf': 'Die andere behalten, für {{title}}',
  'teamChoices.conflict.record': 'Meine festhalten',
  'teamChoices.conflict.recordOf': 'Meine festhalten, für {{title}}',
  'teamChoices.failed.unanswered':
    'Nicht gespeichert, das Portal antwortet nicht. Ihre Auswahl bleibt hier stehen.',
  'teamChoices.failed.tooFast':
    'Nicht gespeichert: Das war zu viel auf einmal. Ihre Auswahl bleibt hier stehen; versuchen Sie es in einer Minute noch einmal.',
  'teamChoices.failed.refused':
    'Nicht gespeichert: Das Portal lässt Sie nicht mehr für dieses Team sprechen. Ihre Auswahl bleibt hier stehen.',
  'teamChoices.failed.invalid':
    'Nicht gespeichert: {{reason}}. Ihre Auswahl bleibt hier stehen.',
} as const;
