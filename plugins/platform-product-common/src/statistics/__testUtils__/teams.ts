import fc from 'fast-check';
import { Bucket } from '../../choice/choices';

const noTeams: Record<Bucket, number> = {
  chose: 0,
  required: 0,
  toConfirm: 0,
  inherited: 0,
  evaluating: 0,
  optedOut: 0,
  seenUsing: 0,
  silent: 0,
};

/** Teams by bucket; none in those that are not named. */
export const teamsIn = (buckets: Partial<Record<Bucket, number>>) => ({
  ...noTeams,
  ...buckets,
});

/** Up to some dozens of teams in every bucket. */
export const someBuckets: fc.Arbitrary<Record<Bucket, number>> = fc.record({
  chose: fc.nat({ max: 60 }),
  required: fc.nat({ max: 60 }),
  toConfirm: fc.nat({ max: 60 }),
  inherited: fc.nat({ max: 60 }),
  evaluating: fc.nat({ max: 60 }),
  optedOut: fc.nat({ max: 60 }),
  seenUsing: fc.nat({ max: 60 }),
  silent: fc.nat({ max: 60 }),
});
