/** What the profile of a product says, in English. */
export const profileMessages = {
  title: 'Profile',
  loading: 'Loading the profile',
  forbidden:
    'You may not read what the owners say of this product. Ask the admin of this portal.',
  unknown:
    'The portal does not know this product yet. New ones appear within ten minutes.',
  unanswered: 'The profile could not be loaded, the portal did not answer.',
  edit: 'Edit profile and audience',
  saved: 'Profile saved.',
  unsaid: 'Not said yet.',
  none: {
    owner:
      'You own this product and have not said yet what it is. Five lines spare every team a question: who it is meant for, which jobs it does, where to get help, how to leave, who decides.',
    reader:
      'The owners have not written a profile yet. Ask them, they are named below. Your team can say what it uses, or no thanks, without it.',
  },
  form: {
    public:
      'Everybody who sees this product reads this, and what you change stands in the change log below.',
    restored: 'You had not saved this yet.',
  },
  meantFor: {
    title: 'Who it is meant for',
    hint: 'Which teams and which work it is good for, and which it is not.',
  },
  audience: {
    field: 'Teams it is meant for',
    allTeams: 'All teams',
    all_one: 'Meant for: all teams, so far 1',
    all_other: 'Meant for: all {{count}} teams',
    groups_one:
      'Meant for: 1 team, of these groups with all groups below them:',
    groups_other:
      'Meant for: {{count}} teams, of these groups with all groups below them:',
    missing: 'Choose at least one group, or all teams.',
  },
  jobs: {
    title: 'The jobs it does',
    loading: 'Loading the jobs',
    unanswered: 'The jobs could not be loaded, the portal did not answer.',
    hint: 'Name what developers want to get done, whatever tool does it.',
    job: 'When {{when}}, I want {{want}}, so that {{soThat}}.',
    add: 'Add a job',
    added: 'Job added.',
    save: 'Add',
    when: 'When …',
    want: 'I want …',
    soThat: 'so that …',
    example: {
      when: 'Such as: a customer is waiting for a fix',
      want: 'Such as: to know in five minutes whether it builds',
      soThat: 'Such as: I can stay with it until it is out',
    },
  },
  help: {
    title: 'Where to get help',
    hint: 'The address of a page, a channel, a person on call.',
  },
  leaving: {
    title: 'How to leave',
    hint: 'The steps a team takes, and what helps it on the way.',
    never:
      'This is information, never a condition: a team leaves by saying so, and nobody approves it.',
  },
  takesOn: {
    title: 'What a team that leaves looks after from then on',
    hint: 'One thing a line, such as backups, on-call, audit evidence.',
    from: 'From then on the team looks after:',
    tooMuch: 'At most {{most}} lines of at most {{longest}} characters each.',
  },
  decides: {
    title: 'Who decides what is built next',
    hint: 'Who it is, by which rule, and where to object.',
  },
  owners: {
    title: 'Owners',
    none: 'The catalog names no owner. Whoever registered it can add spec.owner.',
  },
  changes: {
    title: 'What the owners changed',
    about: 'Newest first. Everybody who sees this product reads this.',
    none: 'Nothing yet. Each change of profile and audience will stand here, for everybody to read.',
    endOfList: 'There are no older changes.',
    loading: 'Loading the changes',
    unanswered: 'The changes could not be loaded, the portal did not answer.',
    pages: 'Pages of changes',
    before: 'Before',
    now: 'Since then',
    nothing: 'Nothing said',
  },
} as const;
