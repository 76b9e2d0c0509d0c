/** What moving an item says, in English. */
export const roadmapMovesMessages = {
  loading: 'Loading what the move needs',
  unanswered: 'The portal does not say what this item is like now.',
  title: {
    moved: 'Move to {{status}}?',
    declined: 'Decline "{{title}}"?',
    shipped: 'Ship "{{title}}"?',
    withdrawn: 'Withdraw "{{title}}"?',
  },
  send: {
    move: 'Move',
    declined: 'Decline and tell them',
    shipped: 'Ship and tell them',
    withdrawn: 'Withdraw it',
  },
  withdraw: {
    consequence:
      'It leaves the board. Its history stays, and so does what teams said.',
  },
  audience: {
    willRead: '{{audience}} will read this.',
    nobody: 'Nobody follows it; everybody who sees the roadmap can read this.',
    teams_one: '1 team',
    teams_other: '{{count}} teams',
    followers_one: '1 follower',
    followers_other: '{{count}} followers',
    and: ' and ',
  },
  first: {
    left_one: '1 team asked for "{{title}}"; {{own}} for this.',
    left_other: '{{count}} teams asked for "{{title}}"; {{own}} for this.',
    question: 'What makes it first?',
    line: 'In one line',
    public: 'Everybody who sees the roadmap reads it.',
    askedBy_one: '1 team',
    askedBy_other: '{{count}} teams',
  },
  way: {
    question: 'What gives way?',
    waits: '{{title}} ({{askedBy}}) waits',
    next: '{{title}} ({{askedBy}}) goes to {{status}}',
    nothing: 'Nothing, we have room',
  },
  note: {
    declined: "We won't, because",
    shipped: 'What shipped, and where to find it',
    reopened: 'Why it is opened again',
    public: 'Everybody who sees the roadmap reads it.',
    insteadYouCan: 'Instead you can',
    revisit: 'Revisit when',
    revisitHint: 'What would have to change.',
  },
  preview: {
    heading: 'It will read',
    asked: 'You said you need "{{title}}".',
    declined: "We won't, because {{note}}",
    shipped: 'It shipped: {{note}}',
    instead: 'Instead you can {{text}}',
    revisit: 'We look at it again when {{text}}',
  },
  missing: {
    declined: 'Say why not; those who asked will read it.',
    shipped: 'Say what shipped; those who asked will read it.',
    reopened: 'Say why it is opened again.',
    reason: 'Choose what makes it first.',
    displaces: 'Choose what gives way, or that nothing does.',
  },
  moved: 'Moved to {{status}}.',
  withdrawn: 'Withdrawn.',
  merged: 'Merged into "{{title}}".',
  closed: {
    alone: '{{status}}.',
    told_one: '{{status}}. {{audience}} hears of it in 10 minutes.',
    told_other: '{{status}}. {{audience}} hear of it in 10 minutes.',
  },
  undo: 'Undo',
  undone: 'Undone. It is in {{status}} again.',
  kept: 'Not moved. "{{title}}" is in {{status}} again.',
  changed: 'Somebody moved "{{title}}" meanwhile; it is in {{status}} now.',
  moveAnyway: 'Move to {{status}} after all',
  meanwhile:
    'Somebody changed it meanwhile; it is in {{status}} now. What you typed is kept here. Look, then send it again.',
  failed: {
    unanswered: 'Nothing changed, the portal did not answer.',
    refused:
      'Nothing changed: the portal does not let you do this. Ask the owners of the product.',
    gone: 'Nothing changed: this item is not there any more. Reload the page.',
    invalid: 'Nothing changed: {{reason}}.',
    tooFast:
      'Nothing changed: that was too much at once. Try again in a minute.',
    tooLate:
      'Too late to undo: it was told already, or somebody moved it since. Move it back instead.',
    meanwhile:
      'Nothing changed: somebody changed it meanwhile. Close this and look at what it is now.',
  },
  merge: {
    title: 'What says the same as "{{title}}"?',
    consequence:
      'Its teams count for the other one from then on. You can take them apart again.',
    search: 'Search the roadmap',
    loading: 'Looking for what reads like it',
    unanswered: 'The portal does not say what reads like it.',
    similar_zero: 'Nothing reads like it. Search for it.',
    similar_one: '1 item reads like it.',
    similar_other: '{{count}} items read like it.',
    found_zero: 'Nothing found. Try other words.',
    found_one: '1 item found.',
    found_other: '{{count}} items found.',
    into: 'Merge into this',
    intoOf: 'Merge into "{{title}}"',
  },
} as const;
