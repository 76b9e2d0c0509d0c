import {
  Adoption,
  AlternativeUse,
  Bucket,
  OptOutReason,
  Period,
  StillThere,
} from 'backstage-plugin-platform-product-common';
import {
  inUse,
  retention,
  shareAt,
  shareOf,
  voluntaryAdoption,
  withoutTail,
} from 'backstage-plugin-platform-product-common/statistics';
import { StandingCount } from './AdoptionStore';
import { OptOutCounts, SpellGroup } from './SpellCounts';

/** What figures are worked out from. */
export interface AdoptionCounts {
  standings: StandingCount[];
  free: { groups: SpellGroup[]; teams: number };
  required: { groups: SpellGroup[]; teams: number };
  left: { left: number; of: number };
  optOuts: OptOutCounts;
  alternatives: AlternativeUse[];
}

// A curve of fewer teams would be read for more than it tells.
const teamsForCurve = 20;
const year = 12;

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

/** Works a product's figures out; see docs/adoption.md for the formulas. */
export function adoptionOf(
  counts: AdoptionCounts,
  about: { entityRef: string; asOf: string; period: Period },
): Adoption {
  const { standings, left } = counts;
  const buckets = { ...noTeams };
  const ifOptional = { keep: 0, leave: 0, unknown: 0 };
  let requiredOptedOut = 0;
  let toConfirmOptedOut = 0;
  let notApplicable = 0;
  let stale = 0;
  for (const standing of standings) {
    const { bucket, choice, teams } = standing;
    stale += standing.stale;
    if (bucket === null) {
      notApplicable += teams;
      continue;
    }
    buckets[bucket] += teams;
    if (bucket === 'required') {
      requiredOptedOut += choice === 'opted-out' ? teams : 0;
      if (standing.ifOptional) {
        ifOptional[standing.ifOptional] += teams;
      }
    }
    if (bucket === 'toConfirm' && choice === 'opted-out') {
      toConfirmOptedOut += teams;
    }
  }
  return {
    entityRef: about.entityRef,
    asOf: about.asOf,
    meantFor: Object.values(buckets).reduce((sum, teams) => sum + teams, 0),
    notApplicable,
    buckets,
    requiredOptedOut,
    ifOptional,
    inUse: inUse(buckets, requiredOptedOut + toConfirmOptedOut),
    stale,
    voluntary: voluntaryAdoption(buckets),
    left: {
      period: about.period,
      ...left,
      ...(left.of > 0 && { share: shareOf(left.left, left.of) }),
    },
    stillThere: stillThereOf(counts.free),
    stillThereRequired: stillThereOf(counts.required),
    optOuts: counts.optOuts,
    alternatives: counts.alternatives,
    reasons: reasonsOf(standings),
  };
}

function stillThereOf({ groups, teams }: AdoptionCounts['free']): StillThere {
  const followed = groups.filter(
    ({ entry, exit, left, isYearOld }) =>
      entry === 0 && isYearOld && (left || exit >= year),
  );
  const count = (of: SpellGroup[]) =>
    of.reduce((sum, group) => sum + group.teams, 0);
  const counts = {
    stayed: count(
      followed.filter(
        ({ exit, left }) => exit > year || (!left && exit >= year),
      ),
    ),
    of: count(followed),
    teams,
  };
  if (teams < teamsForCurve) {
    return counts;
  }
  const steps = withoutTail(retention(groups));
  const share = shareAt(steps, year);
  return {
    ...counts,
    ...(share && { share }),
    curve: steps.map(({ month, atRisk, share: still, low, high }) => ({
      month,
      atRisk,
      share: still,
      low,
      high,
    })),
  };
}

function reasonsOf(standings: StandingCount[]): Adoption['reasons'] {
  const reasons = new Map<OptOutReason, { teams: number; main: number }>();
  for (const { choice, mainReason, secondReason, teams } of standings) {
    if (choice === 'opted-out') {
      for (const reason of [mainReason, secondReason]) {
        if (reason) {
          const counted = reasons.get(reason) ?? { teams: 0, main: 0 };
          counted.teams += teams;
          counted.main += reason === mainReason ? teams : 0;
          reasons.set(reason, counted);
        }
      }
    }
  }
  return [...reasons]
    .map(([reason, counted]) => ({ reason, ...counted }))
    .sort(
      (a, b) =>
        b.teams - a.teams || b.main - a.main || (a.reason < b.reason ? -1 : 1),
    );
}
