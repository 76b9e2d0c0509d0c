import { answeredProduct, pathOf, productNames } from '../products';
import { Portal } from '../portal/Portal';
import { newcomers } from '../portal/people';
import { Case } from './Case';

const ratedInTurn = 200;
const newcomersAtOnce = 60;

/** Name of a case, for whoever looks for its result. */
export const names = {
  card: (size: number) => `card, ${size} answers`,
  firstView: 'card, first view by a user',
  rating: 'rating',
  list: (limit: number) => `list of ${limit} products`,
};

const satisfaction = (size: number) =>
  `${pathOf(answeredProduct(size))}/satisfaction`;

/** The card of a product that so many people answered about. */
export const cardCase = (
  portal: Portal,
  size: number,
  connections: number,
): Case => ({
  name: names.card(size),
  connections,
  size,
  calls: async () => [portal.call('GET', satisfaction(size))],
});

const listCase = (
  portal: Portal,
  limit: number,
  connections: number,
): Case => ({
  name: names.list(limit),
  connections,
  calls: async () => [
    portal.call('GET', `/api/platform-product/products?limit=${limit}`),
  ],
});

/** What developers and product managers do with this plugin. */
export function ourCases(portal: Portal, sizes: number[]): Case[] {
  const newcomer = newcomers();
  const rated = productNames(sizes).slice(sizes.length).slice(0, ratedInTurn);
  return [
    ...sizes.map(size => cardCase(portal, size, 1)),
    cardCase(portal, sizes[sizes.length - 1], 4),
    {
      name: names.firstView,
      connections: 1,
      once: true,
      calls: async () => {
        const path = satisfaction(sizes[0]);
        const calls = [];
        for (let i = 0; i < newcomersAtOnce; i += 1) {
          const token = await portal.signIn(newcomer());
          calls.push({ ...portal.call('GET', path), token });
        }
        return calls;
      },
    },
    {
      name: names.rating,
      connections: 1,
      calls: async () =>
        rated.map(name =>
          portal.call('PUT', `${pathOf(name)}/rating`, { score: 4 }),
        ),
    },
    listCase(portal, 10, 1),
    listCase(portal, 50, 1),
    listCase(portal, 50, 4),
  ];
}
