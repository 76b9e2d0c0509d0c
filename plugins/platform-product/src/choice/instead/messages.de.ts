/** What the page Instead says, in German. */
export const insteadMessagesDe = {
  'instead.title': 'Stattdessen',
  'instead.about':
    'Was Teams verwenden, die zu einem Produkt „Nein danke“ gesagt haben. Das sind Entscheidungen der Teams, keine Fehler: Jede Zeile ist ein Bedarf, den ein Produkt noch nicht deckt.',
  'instead.loading': 'Was Teams stattdessen verwenden, wird geladen',
  'instead.pages': 'Seiten mit dem, was Teams stattdessen verwenden',
  'instead.listed_one': '{{count}} Zeile auf dieser Seite.',
  'instead.listed_other': '{{count}} Zeilen auf dieser Seite.',
  'instead.endOfList': 'Auf dieser Seite steht nichts mehr.',
  'instead.column.alternative': 'Stattdessen verwendet',
  'instead.column.teams': 'Teams',
  'instead.column.developers': 'Entwickelnde',
  'instead.column.products': 'Statt',
  'instead.nothing': 'Nichts: Sie kommen ohne aus',
  'instead.teams_one': '{{count}} Team',
  'instead.teams_other': '{{count}} Teams',
  'instead.more': 'und {{number}} weitere',
  'instead.counted':
    'Entwickelnde sind die direkten Mitglieder dieser Teams, jede Person einmal gezählt. Ein Name, der keine Entität des Katalogs ist, zählt so, wie Teams ihn geschrieben haben, außer die Verantwortlichen eines Produkts haben ihn mit einem anderen zusammengelegt.',
  'instead.empty.title': 'Noch hat kein Team „Nein danke“ gesagt',
  'instead.empty.text':
    'Sobald ein Team sich gegen ein Produkt entscheidet und sagt, was es stattdessen verwendet, erscheint es hier: von wie vielen Teams und Entwickelnden, und statt welcher Produkte.',
  'instead.empty.how':
    'Ein Mitglied eines Teams sagt das auf der Seite des Produkts, unter „Wer sich dafür entschieden hat“: Es gilt sofort, niemand genehmigt es.',
  'instead.empty.products': 'Die Produkte ansehen',
  'instead.forbidden':
    'Die Regeln Ihres Portals zeigen Ihnen nicht, wofür sich Teams entscheiden. Fragen Sie Ihre Portal-Administration, falls das nicht stimmt.',
  'instead.unanswered':
    'Was Teams stattdessen verwenden, konnte nicht geladen werden, das Portal antwortet nicht.',
} as const;
