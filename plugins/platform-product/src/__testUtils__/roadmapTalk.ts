import {
  RoadmapComment,
  RoadmapDecision,
  RoadmapEvidence,
} from 'backstage-plugin-platform-product-common';

/** An address that speaks for an item. */
export const evidence = (
  overrides: Partial<RoadmapEvidence> = {},
): RoadmapEvidence => ({
  id: 'evidence-1',
  direction: 'for',
  addedAt: '2026-11-01T10:00:00.000Z',
  source: { kind: 'url', url: 'https://tickets.example/7', title: 'Ticket 7' },
  allowed: [],
  ...overrides,
});

/** What somebody said of an item. */
export const comment = (
  overrides: Partial<RoadmapComment> = {},
): RoadmapComment => ({
  id: 'comment-1',
  text: 'We wait every morning.',
  isOwners: false,
  isMine: false,
  at: '2026-11-02T10:00:00.000Z',
  version: 1,
  allowed: [],
  ...overrides,
});

/** That an owner moved an item from Later to Next. */
export const decision = (
  overrides: Partial<RoadmapDecision> = {},
): RoadmapDecision => ({
  id: 'decision-1',
  at: '2026-11-20T10:00:00.000Z',
  kind: 'moved',
  decidedAs: 'owner',
  from: 'later',
  to: 'next',
  isAgainstDemand: false,
  fields: [],
  ...overrides,
});
