/** What is said of who was heard, in German. */
export const listeningMessagesDe = {
  'listening.title': 'Wer gehört wurde',
  'listening.what':
    'Gespräche und Tage neben Entwickelnden, gezählt aus Forschungsnotizen. Umfragen zählen nicht. Die Zahlen sagen, dass jemand gehört wurde, nie wer.',
  'listening.loading': 'Wer gehört wurde, wird geladen',
  'listening.forbidden':
    'Sie dürfen nicht lesen, wer gehört wurde. Fragen Sie die Administration dieses Portals.',
  'listening.unanswered':
    'Wer gehört wurde, konnte nicht geladen werden, das Portal hat nicht geantwortet.',
  'listening.period_one': 'Am letzten Tag: {{heard}}',
  'listening.period_other': 'In den letzten {{count}} Tagen: {{heard}}',
  'listening.notes_one': '1 Gespräch',
  'listening.notes_other': '{{count}} Gespräche',
  'listening.teams_one': 'Menschen aus 1 Team',
  'listening.teams_other': 'Menschen aus {{count}} Teams',
  'listening.nobody_one': 'Am letzten Tag wurde niemandem zugehört.',
  'listening.nobody_other':
    'In den letzten {{count}} Tagen wurde niemandem zugehört.',
  'listening.start':
    'Ein Gespräch in der Woche genügt: Fragen Sie jemanden, was gestern zu tun war und was im Weg stand.',
  'listening.optedOut':
    'Gehört von den Teams, die verzichten: {{heard}} von {{of}}.',
  'listening.smallTeams':
    'Teams, die so klein sind, dass man jemanden erkennt, sind nicht gezählt.',
  'listening.shadowed.never': 'Noch hat niemand neben Entwickelnden gesessen.',
  'listening.shadowed.today': 'Heute saß jemand neben Entwickelnden.',
  'listening.shadowed.days_one': 'Zuletzt saß gestern jemand daneben.',
  'listening.shadowed.days_other':
    'Zuletzt saß vor {{count}} Tagen jemand daneben.',
  'listening.offer.title': 'Sprechen Sie mit uns',
  'listening.offer.what':
    'Sagen Sie denen, die dieses Produkt erforschen, dass Sie mit ihnen sprechen würden. Es wird verschlüsselt aufbewahrt, und nur Mitglieder einer Studie dazu lesen es. Es geht nach einem Jahr, oder wenn Sie es zurücknehmen.',
  'listening.offer.words': 'Worüber würden Sie sprechen?',
  'listening.offer.wordsHint': 'Freiwillig. Bis zu 300 Zeichen.',
  'listening.offer.send': 'Ich würde mit Ihnen sprechen',
  'listening.offer.save': 'Mein Angebot ändern',
  'listening.offer.sent':
    'Angeboten. Vielleicht fragt Sie jemand; versprochen ist nichts, auf keiner Seite.',
  'listening.offer.saved': 'Geändert.',
  'listening.offer.since': 'Sie haben am {{day}} ein Gespräch angeboten.',
  'listening.offer.takeBack': 'Zurücknehmen',
  'listening.offer.takenBack': 'Zurückgenommen. Niemand liest es mehr.',
  'listening.next.title': 'Mit wem als Nächstes sprechen',
  'listening.next.what':
    'Teams, die verzichten und denen in dieser Zeit niemand zugehört hat. Ein sehr kleines Team steht auch dann hier, wenn es gehört wurde.',
  'listening.next.none': 'Jedes Team, das verzichtet, wurde gehört.',
  'listening.next.all_one': '1 weiteres zeigen',
  'listening.next.all_other': '{{count}} weitere zeigen',
  'listening.offers.title': 'Sie haben ein Gespräch angeboten',
  'listening.offers.none':
    'Noch niemand. Entwickelnde finden „Sprechen Sie mit uns“ auf dieser Seite.',
  'listening.offers.entry': 'angeboten am {{day}}',
  'listening.offers.asked': 'zuletzt gefragt am {{day}}',
  'listening.offers.notAsked': 'lange nicht gefragt',
  'listening.ask.title': 'Bevor Sie jemanden fragen',
  'listening.ask.what':
    'Halten Sie fest, wen Sie fragen, damit niemand in 60 Tagen zweimal gefragt wird, zu welchem Produkt auch immer. Das verschickt nichts: Schreiben Sie selbst.',
  'listening.ask.whom': 'Wen fragen Sie?',
  'listening.ask.note': 'Ich frage sie',
  'listening.ask.noteOf': 'Ich frage {{name}}',
  'listening.ask.noted': 'Festgehalten. Schreiben Sie jetzt.',
  'listening.ask.lately':
    'Am {{day}} hat schon jemand gefragt, zu diesem oder einem anderen Produkt. Warum so bald noch einmal?',
  'listening.ask.reason': 'Grund',
  'listening.ask.reasonHint': 'Ein Jahr lang verschlüsselt aufbewahrt.',
  'listening.ask.again': 'Trotzdem noch einmal fragen',
} as const;
