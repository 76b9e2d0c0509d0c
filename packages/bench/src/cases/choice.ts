import { Portal } from '../portal/Portal';
import { pathOf, productWithFewChoices, productWithHistory } from '../products';
import { Case } from './Case';

/** How much there is of what a product's adoption is worked out from. */
const sizes = {
  years: '5000 choices, 100000 events',
  few: '10 choices',
};
type Size = keyof typeof sizes;

const productOf: Record<Size, string> = {
  years: productWithHistory,
  few: productWithFewChoices,
};

/** Name of a case, for whoever looks for its result. */
export const choiceNames = {
  adoption: (size: Size) => `adoption, ${sizes[size]}`,
  adoptionAnew: (size: Size) => `adoption worked out anew, ${sizes[size]}`,
  league: (limit: number) => `league of ${limit} alternatives`,
};

const adoptionOf = (size: Size) => `${pathOf(productOf[size])}/adoption`;

const adoptionCase = (
  portal: Portal,
  size: Size,
  connections: number,
): Case => ({
  name: choiceNames.adoption(size),
  connections,
  calls: async () => [portal.call('GET', adoptionOf(size))],
});

/** The first look after something has changed. */
const adoptionAnewCase = (portal: Portal, size: Size): Case => ({
  name: choiceNames.adoptionAnew(size),
  connections: 1,
  slow: true,
  calls: async () => {
    await portal.ask('DELETE', '/api/bench/adoption-figures');
    return [portal.call('GET', adoptionOf(size))];
  },
});

const leagueCase = (
  portal: Portal,
  limit: number,
  connections: number,
): Case => ({
  name: choiceNames.league(limit),
  connections,
  calls: async () => [
    portal.call('GET', `/api/platform-product/alternatives?limit=${limit}`),
  ],
});

/** What people look at who want to know what teams chose. */
export const choiceCases = (portal: Portal): Case[] => [
  adoptionCase(portal, 'years', 1),
  adoptionCase(portal, 'years', 4),
  adoptionAnewCase(portal, 'few'),
  adoptionAnewCase(portal, 'years'),
  leagueCase(portal, 10, 1),
  leagueCase(portal, 50, 1),
  leagueCase(portal, 50, 4),
];
