import { Importance } from 'backstage-plugin-platform-product-common';

interface Word {
  importance: Importance;
  at: number;
}

/** What merging, taking apart, asking and taking back should come to, kept in plain memory. */
export class ExpectedDemand {
  private readonly into = new Map<string, string>();
  private readonly words = new Map<string, Map<string, Word>>();
  private clock = 0;

  constructor(private readonly items: readonly string[]) {
    items.forEach(item => this.words.set(item, new Map()));
  }

  isMerged(item: string): boolean {
    return this.into.has(item);
  }

  rootOf(item: string): string {
    const next = this.into.get(item);
    return next === undefined ? item : this.rootOf(next);
  }

  merge(item: string, target: string): void {
    this.into.set(item, this.rootOf(target));
  }

  unmerge(item: string): void {
    this.into.delete(item);
  }

  say(item: string, team: string, importance: Importance): void {
    this.clock += 1;
    this.words.get(item)!.set(team, { importance, at: this.clock });
  }

  takeBack(item: string, team: string): void {
    this.treeOf(item).forEach(each => this.words.get(each)!.delete(team));
  }

  /** Each team once, at its latest word over everything that was merged. */
  demandOf(root: string): { teams: number; points: number } {
    const latest = new Map<string, Word>();
    for (const item of this.treeOf(root)) {
      for (const [team, word] of this.words.get(item)!) {
        if (word.at > (latest.get(team)?.at ?? 0)) {
          latest.set(team, word);
        }
      }
    }
    const asking = [...latest.values()].filter(
      ({ importance }) => importance > 0,
    );
    return {
      teams: asking.length,
      points: asking.reduce((sum, { importance }) => sum + importance, 0),
    };
  }

  private treeOf(root: string): string[] {
    return this.items.filter(item => this.rootOf(item) === root);
  }
}
