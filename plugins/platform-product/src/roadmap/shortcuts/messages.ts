/** What is said of the keyboard shortcuts of a roadmap, in English. */
export const roadmapShortcutsMessages = {
  title: 'Keyboard shortcuts',
  use: 'Use keyboard shortcuts on roadmaps',
  when: 'A key does this when it is pressed alone and you are not typing.',
  does: {
    search: 'Search the roadmap',
    suggest: 'Suggest something',
    list: 'Show this list',
  },
} as const;
