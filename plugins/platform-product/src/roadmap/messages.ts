/** What is said of roadmaps wherever they stand, in English. */
export const roadmapMessages = {
  status: {
    idea: 'Ideas',
    considering: 'Considering',
    later: 'Later',
    next: 'Next',
    now: 'Now',
    shipped: 'Shipped',
    declined: 'Declined',
    duplicate: 'Duplicate',
    withdrawn: 'Withdrawn',
  },
  origin: {
    developer: 'developers',
    platform: 'the platform team',
    executive: 'management',
    compliance: 'compliance',
    incident: 'an incident',
  },
  importance: {
    '0': 'Not for us',
    '1': 'Nice',
    '2': 'Important',
    '3': 'Critical',
  },
  reason: {
    'quick-win': 'quick win',
    unblocks: 'unblocks other work',
    deadline: 'deadline',
    'strategy-bet': 'strategy bet',
    'asked-from-above': 'asked from above',
  },
  askedBy_zero: 'No team asked yet',
  askedBy_one: '1 team asked',
  askedBy_other: '{{count}} teams asked',
  developers_one: '1 developer',
  developers_other: '{{count}} developers',
  rice: {
    score:
      'RICE {{score}}: reach {{reach}} × impact {{impact}} × confidence {{confidence}} % / effort {{effort}}',
    none: 'No RICE score: reach, impact, confidence or effort is not given',
  },
  asks: {
    nothing: 'asks nothing of teams',
    range: 'asks {{low}}–{{high}} h of {{teams}} teams',
    exact: 'asks {{low}} h of {{teams}} teams',
  },
} as const;
