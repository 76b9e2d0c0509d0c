/** What the board and lists of a roadmap say, in German. */
export const roadmapBoardMessagesDe = {
  'roadmapBoard.loading': 'Roadmap wird geladen',
  'roadmapBoard.forbidden':
    'Das Portal lässt Sie diese Roadmap nicht lesen. Fragen Sie die Administration.',
  'roadmapBoard.unknown': 'Das Portal kennt dieses Produkt nicht.',
  'roadmapBoard.unanswered':
    'Die Roadmap konnte nicht geladen werden, das Portal hat nicht geantwortet.',
  'roadmapBoard.search': 'Roadmap durchsuchen',
  'roadmapBoard.origin': 'Kommt von',
  'roadmapBoard.anyOrigin': 'Von allen',
  'roadmapBoard.mine': 'Was meine Teams wollen',
  'roadmapBoard.views': 'Ansichten der Roadmap',
  'roadmapBoard.view.board': 'Board',
  'roadmapBoard.view.list': 'Liste',
  'roadmapBoard.view.shipped': 'Ausgeliefert',
  'roadmapBoard.view.declined': 'Abgelehnt',
  'roadmapBoard.view.authority': 'Wessen Wünsche',
  'roadmapBoard.all.title': 'Roadmap',
  'roadmapBoard.all.about':
    'Was gewünscht, geplant, ausgeliefert und abgelehnt ist, über alle Produkte, die Sie sehen.',
  'roadmapBoard.sortBy': 'Sortieren nach',
  'roadmapBoard.sort.demand': 'Bedarf',
  'roadmapBoard.sort.newest': 'Neueste',
  'roadmapBoard.sort.changed': 'letzte Änderung',
  'roadmapBoard.sort.rice': 'RICE-Wert',
  'roadmapBoard.listed_one': '1 Eintrag',
  'roadmapBoard.listed_other': '{{count}} Einträge',
  'roadmapBoard.pages': 'Seiten der Roadmap',
  'roadmapBoard.noMatch': 'Nichts passt. Fragen Sie nach weniger.',
  'roadmapBoard.none.board': 'Noch nichts da.',
  'roadmapBoard.none.list': 'Noch nichts da.',
  'roadmapBoard.none.shipped': 'Noch nichts ausgeliefert.',
  'roadmapBoard.none.declined': 'Nichts wurde abgelehnt.',
  'roadmapBoard.empty.owner':
    'Noch nichts da. Beginnen Sie mit drei Problemen, von denen Sie schon hören.',
  'roadmapBoard.empty.others':
    'Die Eigentümer haben noch keine Roadmap veröffentlicht. Schlagen Sie das erste Problem vor, oder folgen Sie.',
  'roadmapBoard.nothingHere': 'Nichts da.',
  'roadmapBoard.more_one': '1 weiteren zeigen',
  'roadmapBoard.more_other': '{{count}} weitere zeigen',
  'roadmapBoard.moreOf': '{{more}}: {{status}}',
  'roadmapBoard.moreLoaded':
    '{{shown}} von {{total}} unter {{status}} werden gezeigt.',
  'roadmapBoard.notMore':
    'Nicht geladen, das Portal hat nicht geantwortet. Versuchen Sie es noch einmal.',
  'roadmapBoard.forgotten_one': '1 seit 6 Monaten nicht angesehen',
  'roadmapBoard.forgotten_other': '{{count}} seit 6 Monaten nicht angesehen',
  'roadmapBoard.forgottenShown_one':
    '1 von diesen seit 6 Monaten nicht angesehen',
  'roadmapBoard.forgottenShown_other':
    '{{count}} von diesen seit 6 Monaten nicht angesehen',
  'roadmapBoard.isForgotten': 'seit 6 Monaten nicht angesehen',
  'roadmapBoard.internal': 'intern: nur Eigentümer sehen es',
  'roadmapBoard.evidence': '{{supports}} dafür, {{against}} dagegen',
  'roadmapBoard.onBehalf_one': '1 weiteres nicht bestätigt',
  'roadmapBoard.onBehalf_other': '{{count}} weitere nicht bestätigt',
  'roadmapBoard.deadline': 'Frist von außen {{day}}',
  'roadmapBoard.goal.fromTo': 'Ziel: {{metric}}, {{baseline}} → {{target}}',
  'roadmapBoard.goal.metric': 'Ziel: {{metric}}',
  'roadmapBoard.because': 'Wir tun es nicht, weil {{note}}',
  'roadmapBoard.instead': 'Stattdessen können Sie {{text}}',
  'roadmapBoard.menuOf': 'Was Sie mit {{title}} tun können',
  'roadmapBoard.moveTo': 'Verschieben: {{status}}',
  'roadmapBoard.notDone': 'Nicht getan. Versuchen Sie es noch einmal.',
  'roadmapBoard.need.ask': '{{team}}: wir brauchen das',
  'roadmapBoard.need.askOf': '{{team}}: wir brauchen das: {{title}}',
  'roadmapBoard.need.said': '{{team}}: {{importance}}',
  'roadmapBoard.need.saidOf':
    '{{team}}: {{importance}}: {{title}}. Etwas anderes sagen',
  'roadmapBoard.follow': 'Folgen',
  'roadmapBoard.unfollow': 'Nicht mehr folgen',
  'roadmapBoard.followed':
    'Sie hören, was ausgeliefert und was abgelehnt wird.',
  'roadmapBoard.unfollowed': 'Sie hören nichts mehr davon.',
  'roadmapBoard.notFollowed':
    'Nicht getan, das Portal hat nicht geantwortet. Versuchen Sie es noch einmal.',
  'roadmapBoard.placed': '{{title}} steht an seinem Platz.',
  'roadmapBoard.drag.usage':
    'Leertaste nimmt es auf, die Pfeiltasten bewegen es, die Leertaste legt es ab. Escape bringt es zurück.',
  'roadmapBoard.drag.lifted':
    '{{title}} ist aufgenommen, in {{status}}, Platz {{place}}.',
  'roadmapBoard.drag.over': 'Über {{status}}, Platz {{place}}.',
  'roadmapBoard.drag.nowhere': 'Über keiner Spalte.',
  'roadmapBoard.suggest.open': 'Vorschlagen',
  'roadmapBoard.suggest.title': 'Etwas für {{product}} vorschlagen',
  'roadmapBoard.suggest.loading': 'Ihre Teams werden geladen',
  'roadmapBoard.suggest.titleField': 'Was gebraucht wird, in wenigen Worten',
  'roadmapBoard.suggest.problem': 'Was ist das Problem?',
  'roadmapBoard.suggest.problemHint':
    'Was Sie tun wollen, und was im Weg steht.',
  'roadmapBoard.suggest.forWhom': 'Wer fragt?',
  'roadmapBoard.suggest.forMe': 'Ich',
  'roadmapBoard.suggest.forTeam': 'Mein Team, {{team}}',
  'roadmapBoard.suggest.more': 'Mehr: woher es kommt, ein Ticket',
  'roadmapBoard.suggest.origin': 'Woher kommt es?',
  'roadmapBoard.suggest.noOrigin': 'Sage ich nicht',
  'roadmapBoard.suggest.url': 'Adresse eines Tickets',
  'roadmapBoard.suggest.public':
    'Öffentlich: Titel, Problem, Team. Ihr Name: niemandem. Sie hören, was daraus wird.',
  'roadmapBoard.suggest.missing': 'Sagen Sie hier etwas.',
  'roadmapBoard.suggest.cancel': 'Abbrechen',
  'roadmapBoard.suggest.send': 'Vorschlagen',
  'roadmapBoard.suggest.done':
    'Vorgeschlagen: {{title}}. Die Eigentümer sehen es bei den Ideen.',
  'roadmapBoard.similar.found_one':
    'Das liest sich wie etwas, das schon da ist',
  'roadmapBoard.similar.found_other':
    'Das liest sich wie {{count}} Dinge, die schon da sind',
  'roadmapBoard.similar.join': '{{team}} braucht das auch',
  'roadmapBoard.similar.joinOf': '{{team}} braucht das auch: {{title}}',
  'roadmapBoard.similar.different': 'Meines ist anders',
};
