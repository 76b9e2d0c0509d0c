/** What pasting links to tickets says, in German. */
export const ticketLinksMessagesDe = {
  'ticketLinks.open': 'Ticket-Links einfügen',
  'ticketLinks.title': 'Aus Tickets vorschlagen für {{product}}',
  'ticketLinks.about':
    'Aus jedem Link wird ein Vorschlag mit dem Ticket als Beleg. Das Portal öffnet keinen davon.',
  'ticketLinks.paste': 'Text mit Links',
  'ticketLinks.take': 'Links übernehmen',
  'ticketLinks.refused.none':
    'Darin ist kein Link: Er beginnt mit https:// oder http://.',
  'ticketLinks.refused.too-many':
    'Das sind zu viele: höchstens 20 auf einmal. Importieren Sie für mehr eine Datei.',
  'ticketLinks.remove': 'Weglassen',
  'ticketLinks.removeOf': '{{link}} weglassen',
  'ticketLinks.suggest_one': '{{count}} Problem vorschlagen',
  'ticketLinks.suggest_other': '{{count}} Probleme vorschlagen',
  'ticketLinks.left_one': '{{sent}} vorgeschlagen, {{count}} ist übrig.',
  'ticketLinks.left_other': '{{sent}} vorgeschlagen, {{count}} sind übrig.',
  'ticketLinks.done_one':
    'Vorgeschlagen: {{count}} Problem. Es steht unter den Ideen.',
  'ticketLinks.done_other':
    'Vorgeschlagen: {{count}} Probleme. Sie stehen unter den Ideen.',
  'ticketLinks.close': 'Schließen',
} as const;
