/** What the Setup page says, in English. */
export const setupMessages = {
  title: 'Setup',
  loading: 'Loading setup',
  good: 'All right',
  todo: 'To do',
  forbidden:
    'Setup is for portal admins: the groups listed in platformProduct.admins in app-config. Ask one of them.',
  unanswered: 'Setup could not be loaded, the portal did not answer.',
  catalog: {
    title: 'Catalog',
    read_one: '{{count}} entity read.',
    read_other: '{{count}} entities read.',
    none: 'Nothing has been read from the catalog yet. It is read shortly after the backend starts, then every ten minutes. If this stays, look at the jobs below.',
  },
  products: {
    title: 'Products',
    found_one: '{{count}} product.',
    found_other: '{{count}} products.',
    none: "No entity is a product. Set platformProduct.products in app-config, for example to { kind: component }, or annotate entities with platform-product.io/offered: 'true'.",
  },
  teams: {
    title: 'Teams and people',
    found: 'Teams: {{teams}}. People in them: {{people}}.',
    none: 'No group counts as a team. Set platformProduct.teamTypes in app-config to the types that your groups have.',
  },
  groupsWithoutMembers: {
    title: 'Groups without members',
    none: 'Every group has members.',
    some_one:
      '{{count}} group has no members. Check how its members reach the catalog; people can rate all the same.',
    some_other:
      '{{count}} groups have no members. Check how their members reach the catalog; people can rate all the same.',
  },
  usage: {
    title: 'Use of products',
    source: '{{source}}: {{products}} products, {{teams}} teams',
    none: 'No use was found. Name products in dependsOn or consumesApis of the components that use them; people can rate all the same.',
  },
  vanished: {
    title: 'Gone from the catalog',
    none: 'Nothing that was recorded is missing.',
    some_one:
      '{{count}} entity is gone from the catalog. What was recorded of it is kept and hidden, and back when the entity is.',
    some_other:
      '{{count}} entities are gone from the catalog. What was recorded of them is kept and hidden, and back when they are.',
  },
  pepper: {
    title: 'Secret of the answers',
    config: 'Comes from app-config.',
    generated:
      'Was generated and lies in the database, beside what it protects. Before people start to answer, set platformProduct.privacy.pepper in app-config, 24 characters or more. It must not change while a period is open.',
  },
  policy: {
    title: 'Permissions',
    on: "The portal's policy decides, on top of the built-in rules.",
    off: 'The permission framework is off: whoever can sign in sees every product, and only the built-in rules hold. Set permission.enabled in app-config to let a policy decide.',
  },
  jobs: {
    title: 'Job {{job}}',
    never:
      'No job has run yet. The first starts within a minute after the backend; if this stays, look at the log of the backend.',
    neverTitle: 'Jobs',
    running: 'Running since {{started}}.',
    succeeded: 'Last run {{finished}}.',
    failed:
      'Failed {{finished}}. {{error}} It runs again by itself; if it keeps failing, look at the log of the backend.',
    noReason: 'No reason was recorded.',
    count: '{{name}}: {{number}}',
  },
  versions: {
    title: 'Versions',
    text: 'platform-product {{plugin}}, Node {{node}}, {{database}}.',
  },
} as const;
