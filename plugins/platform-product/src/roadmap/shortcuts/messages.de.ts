/** What is said of the keyboard shortcuts of a roadmap, in German. */
export const roadmapShortcutsMessagesDe = {
  'roadmapShortcuts.title': 'Tastenkürzel',
  'roadmapShortcuts.use': 'Tastenkürzel auf Roadmaps verwenden',
  'roadmapShortcuts.when':
    'Eine Taste wirkt, wenn sie allein gedrückt wird und Sie nicht gerade schreiben.',
  'roadmapShortcuts.does.search': 'Die Roadmap durchsuchen',
  'roadmapShortcuts.does.suggest': 'Etwas vorschlagen',
  'roadmapShortcuts.does.list': 'Diese Liste zeigen',
};
