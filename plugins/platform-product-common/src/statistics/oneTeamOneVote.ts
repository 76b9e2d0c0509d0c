/**
 * The mean over teams when each counts the same, however many of it answered.
 *
 * @param means - the mean score of each team, 1–5
 * @returns a value of 1–5
 * @throws RangeError without teams
 * @public
 */
export function oneTeamOneVote(means: readonly number[]): number {
  if (means.length === 0) {
    throw new RangeError('A mean over teams needs at least one team');
  }
  return means.reduce((sum, mean) => sum + mean, 0) / means.length;
}
