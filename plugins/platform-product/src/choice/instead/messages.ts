/** What the page Instead says, in English. */
export const insteadMessages = {
  title: 'Instead',
  about:
    "What teams use that said no thanks to a product. These are teams' choices, not faults: each row is a need that a product does not meet yet.",
  loading: 'Loading what teams use instead',
  pages: 'Pages of what teams use instead',
  listed_one: '{{count}} row on this page.',
  listed_other: '{{count}} rows on this page.',
  endOfList: 'Nothing more on this page.',
  column: {
    alternative: 'Used instead',
    teams: 'Teams',
    developers: 'Developers',
    products: 'Instead of',
  },
  nothing: 'Nothing: they do without',
  teams_one: '{{count}} team',
  teams_other: '{{count}} teams',
  more: 'and {{number}} more',
  counted:
    'Developers are the direct members of those teams, each counted once. A name that is no entity of the catalog counts as teams wrote it, unless the owners of a product put it together with another.',
  empty: {
    title: 'No team has said no thanks yet',
    text: 'Once a team opts out of a product and names what it uses instead, it appears here, with how many teams and developers use it and instead of which products.',
    how: 'A member of a team says so on the page of the product, under "Who chose it": in effect at once, nobody approves it.',
    products: 'See the products',
  },
  forbidden:
    "Your portal's rules don't show you what teams choose. Ask your portal admin if that is wrong.",
  unanswered:
    'What teams use instead could not be loaded, the portal did not answer.',
} as const;
