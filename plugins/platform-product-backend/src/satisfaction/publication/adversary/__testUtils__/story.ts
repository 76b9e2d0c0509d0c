import { RatingAnswer } from 'backstage-plugin-platform-product-common';

/** What somebody means to do; what becomes of it depends on what is published by then. */
export type Intent =
  | {
      does: 'rate';
      person: string;
      answer: RatingAnswer;
      /** Whether what they said before stays, and only what is missing is added. */
      adds: boolean;
    }
  /** Of everything they said. */
  | { does: 'withdraw'; person: string }
  | { does: 'move'; person: string; team: string | undefined };

/** A company, what its people do, and when. Every day ends with a run; a quarter's last one closes it. */
export interface Story {
  seed: number;
  rules: {
    k: number;
    mixedFrom: number;
    teamFigures: boolean;
    /** Teams that figures are switched off for. */
    offFor: string[];
    /** Members of the teams that use the product. */
    eligible: number;
  };
  people: Array<{ name: string; team?: string }>;
  quarters: Intent[][][];
}

/** What a seed must say when it fails, so that somebody can look into it. */
export function headlineOf({ seed, rules, people, quarters }: Story): string {
  const sizes = new Map<string, number>();
  for (const { team = 'no team' } of people) {
    sizes.set(team, (sizes.get(team) ?? 0) + 1);
  }
  const teams = [...sizes].map(([team, size]) => `${team} ${size}`).join(', ');
  const days = quarters.map(({ length }) => length).join(' + ');
  return `seed ${seed}: ${JSON.stringify(rules)}; ${teams}; ${days} days`;
}
