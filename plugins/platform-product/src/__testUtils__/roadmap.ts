import {
  openStatuses,
  RoadmapBoard,
  RoadmapCard,
  RoadmapItem,
} from 'backstage-plugin-platform-product-common';

/** An item of Build Pipeline as a board shows it, for Tariq of Payments. */
export const roadmapCard = (
  overrides: Partial<RoadmapCard> = {},
): RoadmapCard => ({
  id: 'faster-builds',
  title: 'Faster cold builds',
  products: [
    { entityRef: 'component:default/build-pipeline', title: 'Build Pipeline' },
  ],
  status: 'next',
  statusSince: '2026-11-01T10:00:00.000Z',
  visibility: 'public',
  demand: { teams: 9, points: 18, developers: 71, onBehalf: 0 },
  myDemand: [
    { team: { entityRef: 'group:default/payments', title: 'Payments' } },
  ],
  evidence: { for: 3, against: 1 },
  isForgotten: false,
  isMine: false,
  isFollowed: false,
  createdAt: '2026-10-01T10:00:00.000Z',
  version: 1,
  allowed: ['ask', 'comment', 'follow'],
  ...overrides,
});

/** The same with everything that its reader may see. */
export const roadmapItem = (
  overrides: Partial<RoadmapItem> = {},
): RoadmapItem => ({
  ...roadmapCard(overrides),
  problem: 'A cold build takes twelve minutes.',
  duplicates: [],
  leftBehind: [],
  inNow: [],
  audience: { teams: 9, followers: 2 },
  ...overrides,
});

/** A board with the given cards, each in the column of its status. */
export const roadmapBoard = (
  cards: RoadmapCard[],
  overrides: Partial<RoadmapBoard> = {},
): RoadmapBoard => ({
  columns: openStatuses.map(status => {
    const items = cards.filter(card => card.status === status);
    return { status, total: items.length, items };
  }),
  shipped: 0,
  declined: 0,
  isFollowed: false,
  allowed: ['suggest', 'follow'],
  ...overrides,
});
