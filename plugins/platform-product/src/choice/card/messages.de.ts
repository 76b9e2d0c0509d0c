/** What the card "Who chose it" says, in German. */
export const choiceCardMessagesDe = {
  'choiceCard.title': 'Wer es gewählt hat',
  'choiceCard.loading': 'Wird geladen, wer es gewählt hat',
  'choiceCard.forbidden':
    'Die Regeln Ihres Portals zeigen Ihnen nicht, was Teams wählen. Fragen Sie die Administration, wenn das falsch ist.',
  'choiceCard.unknown':
    'Das Portal kennt dies noch nicht als Produkt. Bei einem neuen dauert das bis zu zehn Minuten; bleibt es so, fragen Sie die Administration.',
  'choiceCard.unanswered':
    'Wer es gewählt hat, konnte nicht geladen werden; das Portal antwortet nicht.',
  'choiceCard.meantFor_one': 'Für {{count}} Team gedacht',
  'choiceCard.meantFor_other': 'Für {{count}} Teams gedacht',
  'choiceCard.changes': 'Profil und Änderungen',
  'choiceCard.all': 'Alle Entscheidungen',
  'choiceCard.counts': 'Wie die Teams dazu stehen',
  'choiceCard.count.chose': '{{n, number}} gewählt',
  'choiceCard.count.required': '{{n, number}} vorgeschrieben',
  'choiceCard.count.toConfirm': '{{n, number}} zu bestätigen',
  'choiceCard.count.inherited': '{{n, number}} übernommen',
  'choiceCard.count.evaluating': '{{n, number}} probieren es aus',
  'choiceCard.count.optedOut': '{{n, number}} dagegen entschieden',
  'choiceCard.unsaid_one': '{{count}} hat nichts gesagt',
  'choiceCard.unsaid_other': '{{count}} haben nichts gesagt',
  'choiceCard.unsaidSeen_one':
    '{{count}} hat nichts gesagt ({{seen, number}} nutzt es offenbar)',
  'choiceCard.unsaidSeen_other':
    '{{count}} haben nichts gesagt (offenbar nutzen es davon {{seen, number}})',
  'choiceCard.requiredLeft_one':
    '{{count}} Team, dem es vorgeschrieben ist, ist trotzdem weggegangen.',
  'choiceCard.requiredLeft_other':
    '{{count}} Teams, denen es vorgeschrieben ist, sind trotzdem weggegangen.',
  'choiceCard.voluntary.range':
    'Von den {{free, number}}, die frei wählen können, haben es {{chose, number}} gewählt; höchstens {{atMost, number}}, wenn alle stillen Teams es täten ({{range}}).',
  'choiceCard.voluntary.share':
    'Von den {{free, number}}, die frei wählen können, haben es {{chose, number}} gewählt ({{share}}). Alle haben etwas gesagt.',
  'choiceCard.voluntary.tooEarly':
    'Zu früh: {{declared, number}} von {{free, number}} Teams, die frei wählen können, haben etwas gesagt.',
  'choiceCard.voluntary.nobodyFree':
    'Kein Team kann frei wählen: Jedem ist es vorgeschrieben, oder es ist nach einer Vorschrift zu bestätigen.',
  'choiceCard.inUse_one':
    '{{count}} Team nutzt es, aus welchem Grund auch immer.',
  'choiceCard.inUse_other':
    '{{count}} Teams nutzen es, aus welchem Grund auch immer.',
  'choiceCard.instead': 'Stattdessen:',
  'choiceCard.teams_one': '{{count}} Team',
  'choiceCard.teams_other': '{{count}} Teams',
  'choiceCard.topReason': 'Häufigster Grund: {{reason}}',
  'choiceCard.empty.nobody': 'Noch hat kein Team etwas gesagt.',
  'choiceCard.empty.seen_one':
    '{{count}} Team nutzt es laut Katalog; das zeigt Nutzung, keine Wahl.',
  'choiceCard.empty.seen_other':
    '{{count}} Teams nutzen es laut Katalog; das zeigt Nutzung, keine Wahl.',
  'choiceCard.empty.forNobody':
    'Keines der Teams im Katalog gehört zu denen, für die es gedacht ist.',
  'choiceCard.empty.copy': 'Link für Teams kopieren',
  'choiceCard.empty.copied':
    'Link kopiert. Wer ihn öffnet, hält damit nichts fest.',
  'choiceCard.empty.notCopied':
    'Der Link konnte nicht kopiert werden. Er lautet: {{link}}',
  'choiceCard.noTeam':
    'Sie sind im Katalog in keinem Team; Sie können lesen, aber für keines sprechen. Fragen Sie die Administration.',
  'choiceCard.mine.title': 'Was Ihre Teams sagen',
  'choiceCard.mine.loading': 'Wird geladen, was Ihre Teams sagen',
  'choiceCard.mine.unanswered':
    'Was Ihre Teams sagen, konnte nicht geladen werden; das Portal antwortet nicht.',
  'choiceCard.mine.team': '{{team}} (Ihr Team): {{statement}}',
  'choiceCard.mine.since': 'gesagt am {{day}}',
  'choiceCard.mine.readOnly':
    'Die Regeln Ihres Portals lassen Sie nicht für {{team}} sprechen. Fragen Sie die Administration, wenn das falsch ist.',
  'choiceCard.mine.say': 'Für {{team}} sprechen',
  'choiceCard.mine.stillRight': 'Stimmt noch',
  'choiceCard.mine.stillRightOf': 'Stimmt noch für {{team}}',
  'choiceCard.mine.askInAYear': 'Ja, in einem Jahr wieder fragen',
  'choiceCard.mine.askInAYearOf':
    'Ja für {{team}}, in einem Jahr wieder fragen',
  'choiceCard.mine.stay': 'Wir bleiben, aus eigener Wahl',
  'choiceCard.mine.stayOf': '{{team}} bleibt, aus eigener Wahl',
  'choiceCard.mine.change': 'Ändern',
  'choiceCard.mine.changeOf': 'Ändern, was {{team}} sagt',
  'choiceCard.mine.noThanks': 'Nein danke',
  'choiceCard.mine.noThanksOf': 'Nein danke für {{team}}',
  'choiceCard.mine.undo': 'Rückgängig machen',
  'choiceCard.mine.undoOf': 'Für {{team}} rückgängig machen',
  'choiceCard.mine.stillSo': 'Stimmt das noch?',
  'choiceCard.mine.required': 'Vorgeschrieben durch „{{policy}}“ bis {{day}}.',
  'choiceCard.mine.answered': 'Die Zuständigen antworteten am {{day}}:',
  'choiceCard.reconsider.looking': 'Ansehen',
  'choiceCard.reconsider.coming-back': 'Wir kommen zurück',
  'choiceCard.reconsider.still-no': 'Weiter nein danke',
  'choiceCard.reconsider.outcome.looking':
    'Am {{day}} noch einmal gefragt; Ihr Team sieht es sich an.',
  'choiceCard.reconsider.outcome.coming-back':
    'Am {{day}} noch einmal gefragt; Ihr Team kommt zurück. Sagen Sie es hier, sobald es das Produkt nutzt.',
  'choiceCard.reconsider.outcome.still-no':
    'Am {{day}} noch einmal gefragt; Ihr Team sagt weiter nein danke.',
  'choiceCard.done.confirmed': 'Für {{team}} notiert: stimmt noch.',
  'choiceCard.done.stays':
    'Für {{team}} festgehalten. Ihr Team erfährt es jetzt.',
  'choiceCard.done.undone': 'Für {{team}} rückgängig gemacht.',
  'choiceCard.done.told':
    'Für {{team}} notiert. Die Zuständigen können es lesen.',
  'choiceCard.failed.changed':
    'Nicht festgehalten: Jemand aus dem Team hat dies inzwischen geändert. So steht es jetzt.',
  'choiceCard.failed.unanswered':
    'Nicht festgehalten, das Portal antwortet nicht. Versuchen Sie es noch einmal.',
  'choiceCard.failed.tooFast':
    'Nicht festgehalten: Das war zu viel auf einmal. Versuchen Sie es in einer Minute noch einmal.',
  'choiceCard.failed.refused':
    'Nicht festgehalten: Nur Mitglieder von {{team}} können das sagen.',
  'choiceCard.failed.invalid': 'Nicht festgehalten: {{reason}}.',
} as const;
