/** What the Scorecard says of satisfaction, in German. */
export const satisfactionScorecardMessagesDe = {
  'scorecard.loading': 'Die Zahlen werden geladen',
  'scorecard.forbidden':
    'Die Regeln Ihres Portals zeigen Ihnen die Zahlen dieses Produkts nicht. Fragen Sie Ihre Portal-Administration, falls das nicht stimmt.',
  'scorecard.unknown':
    'Das Portal kennt dies noch nicht als Produkt. Bei einem neuen dauert es bis zu zehn Minuten; bleibt es dabei, fragen Sie Ihre Portal-Administration.',
  'scorecard.unknownPeriod':
    'Für diesen Zeitraum gibt es keine Antworten. Vielleicht ist die Adresse falsch geschrieben.',
  'scorecard.toNewest': 'Die neuesten Zahlen zeigen',
  'scorecard.unanswered':
    'Die Zahlen konnten nicht geladen werden, das Portal antwortet nicht.',
  'scorecard.periods': 'Zeiträume',
  'scorecard.shown': 'Zahlen für {{period}}',
  'scorecard.title': 'Zufriedenheit',
  'scorecard.basis': '{{answers}}, {{period}}',
  'scorecard.headline': '{{share}} zufrieden',
  'scorecard.mean': 'Im Mittel {{mean}} von 5, {{likely}}.',
  'scorecard.newest':
    'Neueste Zahl: {{period}}. {{since}} kamen zu wenige Antworten, um etwas zu zeigen.',
  'scorecard.withheld':
    'Keine Zahl für {{period}}: Sie könnte verraten, wer was gesagt hat. Es braucht mindestens {{k}} Antworten.',
  'scorecard.withheldOpen':
    'Antworten bis zum {{date}} zählen noch. Wer es benutzt, kann es auf der Übersicht bewerten.',
  'scorecard.rate': 'Bewerten',
  'scorecard.trend.title': 'Zufrieden, Zeitraum für Zeitraum',
  'scorecard.trend.only':
    'Erst ein Zeitraum. Vom zweiten an zeigt sich hier, wie es sich entwickelt.',
  'scorecard.trend.points':
    'Anteil der Zufriedenen: {{points}}. Jeder Balken ist der wahrscheinliche Bereich.',
  'scorecard.trend.point': '{{period}} {{share}}',
  'scorecard.trend.showTable': 'Als Tabelle zeigen',
  'scorecard.trend.hideTable': 'Tabelle ausblenden',
  'scorecard.trend.period': 'Zeitraum',
  'scorecard.trend.satisfied': 'Zufrieden',
  'scorecard.trend.likely': 'Wahrscheinlicher Bereich',
  'scorecard.trend.mean': 'Mittel (1–5)',
  'scorecard.trend.answers': 'Antworten',
  'scorecard.trend.n': 'n = {{n, number}}',
  'scorecard.count': '{{n, number}}',
  'scorecard.answer': 'Antwort',
  'scorecard.people': 'Personen',
  'scorecard.share': 'Anteil',
  'scorecard.likelyRange': 'Wahrscheinlicher Bereich',
  'scorecard.distribution': 'Wie geantwortet wurde',
  'scorecard.load.title': 'Woran man damit denken muss',
  'scorecard.load.lighter': '{{share}} müssen an weniger denken, {{likely}}.',
  'scorecard.preference.title':
    'Wäre nichts vorgeschrieben, würde man benutzen',
  'scorecard.notUsed.title': 'Warum es nicht benutzt wird',
  'scorecard.frequency.title': 'Wie oft es benutzt wird',
  'scorecard.timeSaved.title': 'Zeit, die es spart',
  'scorecard.timeSaved.text':
    '{{hours}} bei {{population, number}} Entwicklerinnen und Entwicklern, nach deren eigener Schätzung.',
  'scorecard.timeSaved.basis':
    'Hochgerechnet aus den Antworten von {{n, number}} Personen, {{period}}: {{mean}} Stunden je Person und Woche, {{likely}}.',
  'scorecard.timeSaved.byDefault':
    'Die Stunden im Jahr sind mit 0,7 ± 0,15 angepasst, weil Ersparnisse überschätzt werden. Fünf Aufgaben, neben Entwicklerinnen und Entwicklern gemessen, würden das ersetzen.',
  'scorecard.timeSaved.observed':
    'Die Stunden im Jahr sind mit {{factor}} ± {{error}} angepasst: So weit lag das Gesagte von dem, was bei {{jobs, number}} Aufgaben daneben gemessen wurde.',
  'scorecard.sure.title': 'Wie sicher ist das?',
  'scorecard.sure.answered.title': 'Geantwortet haben',
  'scorecard.sure.answered.text': '{{n, number}} Personen.',
  'scorecard.sure.answered.means':
    'Mehr Personen machen den wahrscheinlichen Bereich enger.',
  'scorecard.sure.rate.title': 'Von denen, die es konnten',
  'scorecard.sure.rate.text': '{{rate}} von {{eligible, number}} Personen.',
  'scorecard.sure.rate.means':
    'Das sind die heutigen Mitglieder der Teams, die es benutzen. Was die anderen denken, weiß niemand.',
  'scorecard.sure.rate.over': 'Über 90 %.',
  'scorecard.sure.rate.overMeans':
    'Fast alle in den Teams, die es benutzen, haben geantwortet. Genauer wird es nicht gesagt, weil das die wenigen verraten könnte, die es nicht taten.',
  'scorecard.sure.rate.unknown': 'Nicht bekannt.',
  'scorecard.sure.rate.unknownMeans':
    'Der Katalog zeigt kein Team, das es benutzt; so kann niemand sagen, wie viele hätten antworten können.',
  'scorecard.sure.worstCase.title': 'Schlechtester und bester Fall',
  'scorecard.sure.worstCase.text': 'Mittel {{low}} bis {{high}}.',
  'scorecard.sure.worstCase.means':
    'Das Mittel, hätten alle, die nicht geantwortet haben, 1 gegeben, oder 5. Die Wahrheit liegt dazwischen, selbst wenn nur Unzufriedene oder nur Zufriedene geantwortet haben.',
  'scorecard.sure.byTeamSize.title': 'Nach Teamgröße gewichtet',
  'scorecard.sure.byTeamSize.text': 'Mittel {{mean}}, {{likely}}.',
  'scorecard.sure.byTeamSize.means':
    'Jedes Team zählt nach der Zahl seiner Mitglieder, nicht danach, wie viele von ihnen geantwortet haben. Weicht es weit vom Mittel oben ab, sind manche Teams zu wenig zu hören.',
  'scorecard.sure.oneTeamOneVote.title': 'Ein Team, eine Stimme',
  'scorecard.sure.oneTeamOneVote.text':
    'Mittel {{mean}} aus {{teams, number}} Teams.',
  'scorecard.sure.oneTeamOneVote.means':
    'Jedes Team mit einer eigenen Zahl zählt einmal. Weicht es weit vom Mittel oben ab, entscheidet ein großes Team.',
  'scorecard.teams.title': 'Nach Team',
  'scorecard.teams.text':
    'Teams mit genügend eigenen Antworten, für alle Leserinnen und Leser gleich.',
  'scorecard.teams.team': 'Team',
  'scorecard.copy.text': 'Als Text kopieren',
  'scorecard.copy.csv': 'Als CSV-Zeile kopieren',
  'scorecard.copy.print': 'Drucken',
  'scorecard.copy.sentence':
    '{{title}}: {{share}} zufrieden ({{likely}}), {{answers}}, {{period}}, {{verdict}}. {{link}}',
  'scorecard.copy.copied': 'Kopiert, mit Zeitraum und Link.',
  'scorecard.copy.notCopied': 'Kopieren ging nicht. Es lautet: {{copied}}',
  'scorecard.worked.open': 'Wie wird das berechnet?',
  'scorecard.worked.source': 'Quelle: {{source}}',
  'scorecard.worked.satisfied.title': 'Zufrieden, und andere Anteile',
  'scorecard.worked.satisfied.text':
    'Der Anteil derer, die 4 oder 5 gegeben haben. Von 100 solchen Bereichen enthalten etwa 95 den Anteil unter allen Personen dieser Art; die Regel gilt auch bei wenigen Antworten und bei 0 % und 100 %.',
  'scorecard.worked.mean.title': 'Mittel',
  'scorecard.worked.mean.text':
    'Der Durchschnitt der Antworten von 1 bis 5 mit einem 95-%-Intervall, bei 1 und 5 abgeschnitten.',
  'scorecard.worked.equal.title': 'Mittel, wenn alle gleich geantwortet haben',
  'scorecard.worked.equal.text':
    'Gleiche Antworten streuen nicht, beweisen aber auch nichts. Der Bereich entsteht dann, indem zu jeder Stufe eine Fünftel-Antwort hinzukommt.',
  'scorecard.worked.verdict.title': 'Besser oder schlechter',
  'scorecard.worked.verdict.text':
    'Verglichen werden die Mittel dieses Zeitraums und des veröffentlichten davor. Besser oder schlechter heißt es nur, wenn das 95-%-Intervall des Unterschieds die 0 nicht enthält; sonst ist keine Änderung erkennbar, was nicht dasselbe ist wie keine.',
  'scorecard.worked.lists.title': 'Urteile in Listen',
  'scorecard.worked.lists.text':
    'Unter vielen Produkten sähen manche zufällig verändert aus. In Listen werden die Urteile deshalb so berichtigt, dass von den genannten Änderungen höchstens 5 % Zufall zu erwarten sind.',
  'scorecard.worked.timeSaved.title': 'Gesparte Zeit',
  'scorecard.worked.timeSaved.text':
    'Je Person: wenigste, wahrscheinliche und meiste Minuten, mal wie oft. Gemittelt, auf die Personen der Teams, die es benutzen, und 46 Wochen im Jahr hochgerechnet, und mit 0,7 ± 0,15 angepasst, weil überschätzt wird; ab fünf Aufgaben, die neben mindestens drei Personen gemessen wurden, mit den gemessenen durch die vorher gesagten Minuten. Der Bereich deckt ab, wer gefragt wurde, wie unsicher die Personen waren, und die Anpassung.',
  'scorecard.worked.worstCase.title': 'Schlechtester und bester Fall',
  'scorecard.worked.worstCase.text':
    'Alle, die nicht geantwortet haben, zählen einmal als 1 und einmal als 5.',
  'scorecard.worked.byTeamSize.title': 'Nach Teamgröße gewichtet',
  'scorecard.worked.byTeamSize.text':
    'Das Mittel jedes Teams, gewichtet nach seinem Anteil an allen Mitgliedern.',
  'scorecard.worked.publishing.title': 'Welche Antworten darin sind',
  'scorecard.worked.publishing.text':
    'Nur Antworten, die mit mindestens {{others}} anderen zusammen veröffentlicht wurden. Die noch warten, und die nie genug Gesellschaft fanden, sind in keiner Zahl.',
} as const;
