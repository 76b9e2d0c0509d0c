/** What pasting links to tickets says, in English. */
export const ticketLinksMessages = {
  open: 'Paste ticket links',
  title: 'Suggest from tickets for {{product}}',
  about:
    'Each link becomes a suggestion that has the ticket as evidence. The portal opens none of them.',
  paste: 'Text with links',
  take: 'Take the links',
  refused: {
    none: 'There is no link in it: one begins with https:// or http://.',
    'too-many':
      'These are too many: at most 20 at once. Import a file of more.',
  },
  remove: 'Leave out',
  removeOf: 'Leave out {{link}}',
  suggest_one: 'Suggest {{count}} problem',
  suggest_other: 'Suggest {{count}} problems',
  left_one: '{{sent}} suggested, {{count}} is left.',
  left_other: '{{sent}} suggested, {{count}} are left.',
  done_one: 'Suggested: {{count}} problem. It is among the ideas.',
  done_other: 'Suggested: {{count}} problems. They are among the ideas.',
  close: 'Close',
} as const;
