/** What the roadmap card says, in German. */
export const roadmapCardMessagesDe = {
  'roadmapCard.title': 'Roadmap',
  'roadmapCard.loading': 'Roadmap wird geladen',
  'roadmapCard.all_one': 'Board: 1 offener Eintrag',
  'roadmapCard.all_other': 'Board: {{count}} offene Einträge',
  'roadmapCard.shipped': 'Ausgeliefert: {{number}}',
  'roadmapCard.shippedSince_one': 'Seit Ihrem letzten Besuch ausgeliefert: 1',
  'roadmapCard.shippedSince_other':
    'Seit Ihrem letzten Besuch ausgeliefert: {{count}}',
  'roadmapCard.mine': 'Was meine Teams wollen',
};
