import { randomUUID } from 'crypto';
import { groupRef, teamName } from '../../teams';

const things = ['builds', 'tests', 'deploys', 'alerts', 'secrets', 'logs'];
const wishes = ['Faster', 'Cheaper', 'Fewer broken', 'Searchable', 'Safer'];
const places = ['on Windows', 'for phones', 'at night', 'in the cache'];
const dayInMs = 86_400_000;

// Of twenty items as many as there are in a roadmap that is used.
const statuses = [
  ...Array<string>(6).fill('idea'),
  ...Array<string>(3).fill('considering'),
  ...Array<string>(3).fill('later'),
  ...Array<string>(2).fill('next'),
  'now',
  ...Array<string>(3).fill('shipped'),
  ...Array<string>(2).fill('declined'),
];

const turnOf = <T>(of: T[], i: number) => of[i % of.length];

/**
 * The rows of the i-th item of a product: what is asked for, by so many teams, and what
 * became of it over two years.
 */
export function itemRows(
  productId: string,
  i: number,
  teams: number,
  now: Date,
) {
  const id = randomUUID();
  const at = (days: number) =>
    new Date(now.getTime() - days * dayInMs).toISOString();
  const createdAt = at(1 + ((i * 7) % 730));
  const changedAt = at((i * 7) % 730);
  const title = `${turnOf(wishes, i)} ${turnOf(things, i)} ${turnOf(
    places,
    i + Math.floor(i / 6),
  )}`;
  const problem = `What we have takes too long, and a team of four spends an afternoon on it each week. Case ${i}.`;
  const status = turnOf(statuses, i);
  const isClosed = status === 'shipped' || status === 'declined';
  return {
    item: {
      id,
      title,
      problem,
      status,
      status_since: changedAt,
      place: i * 1024,
      origin: turnOf(['developer', 'developer', 'platform', 'executive'], i),
      is_internal: i % 50 === 7,
      author_ref: 'user:default/person-1',
      outcome:
        i % 3 === 0
          ? JSON.stringify({
              metric: 'Minutes from commit to green',
              baseline: 24,
              target: 10,
            })
          : null,
      effort: i % 2 === 0 ? 1 + (i % 12) : null,
      root_id: id,
      closed_at: isClosed ? changedAt : null,
      public_note: isClosed
        ? 'Measured over four weeks; what is left comes with the next contract.'
        : null,
      created_at: createdAt,
      changed_at: changedAt,
      version: 1,
    },
    product: { item_id: id, product_id: productId },
    demand: Array.from({ length: teams }, (_, n) => ({
      item_id: id,
      team_ref: groupRef(teamName(i * teams + n)),
      importance: 1 + ((i + n) % 3),
      is_on_behalf: false,
      said_at: changedAt,
      actor_ref: 'user:default/person-1',
    })),
    decision: {
      id: randomUUID(),
      item_id: id,
      step: 1,
      at: createdAt,
      kind: 'suggested',
      decided_as: 'author',
      to_status: 'idea',
      is_against_demand: false,
      displaced_nothing: false,
      fields: '[]',
    },
    evidence:
      i % 3 === 0
        ? [
            {
              id: randomUUID(),
              item_id: id,
              is_for: i % 2 === 0,
              kind: 'url',
              url: `https://tickets.example.com/${i}`,
              added_at: changedAt,
            },
          ]
        : [],
  };
}
