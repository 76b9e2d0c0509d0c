import { OriginWork } from '../roadmap/history';

/**
 * A part of the effort.
 * @public
 */
export interface EffortShare {
  effort: number;
  /** All effort that it is a part of. */
  of: number;
  /** 0–1. */
  share: number;
}

/**
 * Whose wishes work follows, from its effort by origin and evidence. Compliance is nobody's
 * wish, so it is left out of the developer-led share; every origin is treated alike else.
 *
 * @param work - effort in weeks of one person, by origin
 * @returns the developer-led share of all but compliance, and the share that has evidence
 * for it; absent where there is no effort to share
 * @public
 */
export function authorityOf(
  work: ReadonlyArray<Pick<OriginWork, 'origin' | 'effort' | 'withEvidence'>>,
): { developerLed?: EffortShare; evidenceBacked?: EffortShare } {
  const sum = (parts: readonly number[]) =>
    parts.reduce((total, part) => total + part, 0);
  const effortOf = (isMeant: (origin: OriginWork['origin']) => boolean) =>
    sum(
      work.filter(({ origin }) => isMeant(origin)).map(({ effort }) => effort),
    );
  const developerLed = shareOfEffort(
    effortOf(origin => origin === 'developer'),
    effortOf(origin => origin !== 'compliance'),
  );
  const evidenceBacked = shareOfEffort(
    sum(work.map(({ withEvidence }) => withEvidence.effort)),
    effortOf(() => true),
  );
  return {
    ...(developerLed && { developerLed }),
    ...(evidenceBacked && { evidenceBacked }),
  };
}

function shareOfEffort(effort: number, of: number): EffortShare | undefined {
  return of > 0 ? { effort, of, share: effort / of } : undefined;
}
