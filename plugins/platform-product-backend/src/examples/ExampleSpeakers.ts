import { UserCaller } from '../http/Caller';
import { exampleCaller } from './exampleCaller';

/** Who speaks for the teams of the example company: their members in turn. */
export class ExampleSpeakers {
  private turn = 0;

  private constructor(
    private readonly members: ReadonlyMap<string, readonly string[]>,
  ) {}

  /**
   * @param membersOf - references of a team's direct members, always in the same order
   * @throws RangeError when a team has no members
   */
  static async of(
    teams: Iterable<string>,
    membersOf: (teamRef: string) => Promise<string[]>,
  ): Promise<ExampleSpeakers> {
    const members = new Map<string, string[]>();
    for (const team of new Set(teams)) {
      const ofTeam = await membersOf(team);
      if (ofTeam.length === 0) {
        throw new RangeError(`Nobody speaks for ${team}`);
      }
      members.set(team, ofTeam);
    }
    return new ExampleSpeakers(members);
  }

  /** Somebody who speaks for a team at a moment. */
  next(teamRef: string, now: Date): UserCaller {
    const members = this.members.get(teamRef)!;
    const userRef = members[this.turn % members.length];
    this.turn += 1;
    return exampleCaller(userRef, now, async () => [userRef, teamRef]);
  }
}
