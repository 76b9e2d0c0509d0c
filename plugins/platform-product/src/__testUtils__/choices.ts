import { Adoption, TeamChoice } from 'backstage-plugin-platform-product-common';
import { autumn } from './portalDouble';

/** How Payments stands to Build Pipeline: it has said nothing, and one of its own asks. */
export const teamChoice = (
  overrides: Partial<TeamChoice> = {},
): TeamChoice => ({
  product: {
    entityRef: 'component:default/build-pipeline',
    title: 'Build Pipeline',
  },
  team: {
    entityRef: 'group:default/payments',
    title: 'Payments',
    developers: 6,
  },
  statement: null,
  bucket: 'silent',
  isStale: false,
  seenUsing: [],
  version: 0,
  allowed: ['record'],
  ...overrides,
});

/** The sixty teams of the product's story: eighteen required, twenty-five chose it. */
export const adoption = (overrides: Partial<Adoption> = {}): Adoption => ({
  entityRef: 'component:default/build-pipeline',
  asOf: '2026-11-23',
  meantFor: 60,
  notApplicable: 2,
  buckets: {
    chose: 25,
    required: 18,
    toConfirm: 0,
    inherited: 0,
    evaluating: 0,
    optedOut: 9,
    seenUsing: 5,
    silent: 3,
  },
  requiredOptedOut: 0,
  ifOptional: { keep: 4, leave: 9, unknown: 2 },
  inUse: 48,
  stale: 1,
  voluntary: { chose: 25, free: 42, atMost: 33, declared: 34, tooEarly: false },
  left: {
    period: autumn,
    left: 3,
    of: 40,
    share: { share: 0.075, low: 0.025836, high: 0.198642 },
  },
  stillThere: { stayed: 14, of: 16, teams: 18 },
  stillThereRequired: { stayed: 0, of: 0, teams: 0 },
  optOuts: { of: 12, held: 9, cameBack: 2, overruled: 1 },
  alternatives: [
    {
      alternative: {
        entityRef: 'component:default/github-actions',
        title: 'GitHub Actions',
      },
      teams: 5,
      developers: 31,
    },
    { alternative: { name: 'own Jenkins' }, teams: 2, developers: 11 },
  ],
  reasons: [
    { reason: 'waiting-on-platform', teams: 5, main: 4 },
    { reason: 'missing-capability', teams: 3, main: 3 },
  ],
  ...overrides,
});
