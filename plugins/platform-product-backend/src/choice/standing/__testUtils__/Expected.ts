import { Bucket } from 'backstage-plugin-platform-product-common';
import { Said, teams } from './steps';

/** What holds for each team, told without any database. */
export class Expected {
  now = new Date('2026-11-23T12:00:00Z');
  readonly saying = new Map<string, { said: Said; at: Date }>();
  readonly undoable = new Map<
    string,
    { before?: { said: Said; at: Date }; at: Date }
  >();
  readonly seen = new Set<string>();
  requirements: Array<{ of: string; until: Date }> = [];
  audience: string[] = [];

  bucketOf({ ref, department }: (typeof teams)[number]): Bucket | null {
    const isIn = (group: string) =>
      group === 'all' || group === department || group === ref;
    const saying = this.saying.get(ref);
    const { choice, basis } = saying?.said ?? {};
    if (
      (this.audience.length > 0 && !this.audience.some(isIn)) ||
      choice === 'not-applicable'
    ) {
      return null;
    }
    const requirements = this.requirements.filter(({ of }) => isIn(of));
    if (requirements.some(({ until }) => until > this.now)) {
      return 'required';
    }
    if (requirements.some(({ until }) => !saying || saying.at <= until)) {
      return 'toConfirm';
    }
    switch (choice) {
      case undefined:
        return this.seen.has(ref) ? 'seenUsing' : 'silent';
      case 'evaluating':
        return 'evaluating';
      case 'opted-out':
        return 'optedOut';
      default:
        return (
          {
            ours: 'chose',
            required: 'required',
            inherited: 'inherited',
          } as const
        )[basis!];
    }
  }
}
