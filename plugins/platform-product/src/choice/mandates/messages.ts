/** What is said of requirements, in English. */
export const mandateMessages = {
  title: 'Requirements',
  about:
    'Where teams must use this product, somebody answers for that, and it has an end. Those teams are counted apart from the ones that chose it.',
  loading: 'Loading the requirements',
  forbidden:
    'You may not read what is required here. Ask the admin of this portal.',
  unknown:
    'The portal does not know this product yet. New ones appear within ten minutes.',
  unanswered: {
    active: 'The requirements could not be loaded, the portal did not answer.',
    ended:
      'The ended requirements could not be loaded, the portal did not answer.',
  },
  none: 'Nothing requires this product: every team is free to choose.',
  hint: 'If teams have to use it, say so here with a reason and an end, so that they know whom to ask.',
  list: { active: 'In force', ended: 'Ended' },
  endOfList: 'There are no older ones.',
  until: 'until {{day}}',
  endedOn: 'ended {{day}}',
  require: 'Require it of teams',
  change: 'Change',
  changeNamed: 'Change "{{policy}}"',
  end: 'End it',
  endNamed: 'End "{{policy}}"',
  saved: 'Requirement recorded.',
  policy: { name: 'What it is called', hint: 'Such as: One CI' },
  protects: {
    name: 'What it protects',
    hint: 'What would be at risk without it, such as evidence for the audit.',
  },
  reason: {
    name: 'Why',
    hint: 'Why teams can not choose this themselves. Teams that must use it read this.',
  },
  scope: {
    name: 'Of whom',
    all: 'All teams that it is meant for',
    groups: 'The teams of these groups, with all groups below them:',
  },
  covered: {
    teams_one: '{{count}} team is required to use it.',
    teams_other: '{{count}} teams are required to use it.',
    pairs_one: '{{count}} team and product in all.',
    pairs_other:
      '{{count}} in all, a team being counted once for each product.',
  },
  others: 'Requires, too',
  owner: {
    name: 'Who answers for it',
    hint: 'A group or a person. Teams ask them for an exception.',
    exception: 'Ask for an exception there.',
  },
  lastDay: {
    name: 'Until',
    why: 'Its last day (UTC). Needed: a requirement without an end is never looked at again.',
  },
  problem: {
    missing: 'Needed.',
    past: 'Choose a day to come.',
  },
  confirmed: {
    teams_one: '{{confirmed}} of {{count}} team has said whether it stays.',
    teams_other:
      '{{confirmed}} of {{count}} teams have said whether they stay.',
    pairs_one: '{{confirmed}} of {{count}} team has said whether it stays.',
    pairs_other:
      '{{confirmed}} of {{count}} have said whether they stay, a team being counted once for each product.',
    apart: 'Those that have not are counted apart until they do.',
  },
  dialog: {
    new: 'Require {{product}}',
    change: 'Change "{{policy}}"',
    require: 'Require it',
    whatHappens:
      'In effect at once, for everybody to read. Its teams are counted as required, not as having chosen it.',
    whatChanges:
      'In effect at once, for everybody to read. Products and teams stay as they are, so that it stays plain who was required when; to change them, end this one and make another.',
    endedMeanwhile:
      'It ended meanwhile, so nothing of it can be changed any more.',
    close: 'Close',
  },
  ending: {
    question: 'End "{{policy}}" now?',
    consequence:
      'Its teams are asked whether they stay and are counted apart until they do. It can not be put in force again.',
    meanwhile:
      'A colleague changed it meanwhile. Above it stands as it is now.',
    yes: 'End it now',
    no: 'Keep it',
  },
  ended: { said: 'Requirement ended. Its teams are asked whether they stay.' },
} as const;
