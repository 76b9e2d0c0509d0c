import { RatingAnswer } from 'backstage-plugin-platform-product-common';
import { isDeepStrictEqual } from 'util';

/** A part of an answer, as it is sent. */
export type Part = Exclude<keyof RatingAnswer, 'comment'>;

/** One thing that somebody said; saying another makes another. */
export interface Version {
  id: number;
  part: Part;
  value: RatingAnswer[Part];
  /** What somebody had said, when this was refused instead of it. */
  insteadOf?: Version;
}

/** What somebody says at once. */
export interface Said {
  parts: Version[];
  comment?: string;
}

const onlyOfUsers: Part[] = ['score', 'load', 'frequency', 'minutesSaved'];
const nothing: Said = { parts: [] };

const valueOf = ({ part, value }: Version) => [part, value] as const;

/** What everybody has said by now, as they know it themselves. */
export class Holdings {
  private readonly said = new Map<string, Said>();
  private ids = 0;

  of(person: string): Said {
    return this.said.get(person) ?? nothing;
  }

  part(person: string, part: Part): Version | undefined {
    return this.of(person).parts.find(version => version.part === part);
  }

  /** What an answer comes to: a part said as before is the one that was said before. */
  prepare(person: string, answer: RatingAnswer, adds: boolean): Said {
    const { comment, ...given } = answer;
    const held = this.of(person);
    const wanted: RatingAnswer = adds
      ? { ...given, ...Object.fromEntries(held.parts.map(valueOf)) }
      : given;
    if (adds && this.part(person, 'notUsed')) {
      onlyOfUsers.forEach(part => delete wanted[part]);
    } else if (adds && this.part(person, 'score')) {
      delete wanted.notUsed;
    }
    const parts = Object.entries(wanted).map(([name, value]) => {
      const part = name as Part;
      const before = this.part(person, part);
      return before && isDeepStrictEqual(before.value, value)
        ? before
        : { id: (this.ids += 1), part, value };
    });
    const kept = comment ?? (adds ? held.comment : undefined);
    return { parts, ...(kept !== undefined && { comment: kept }) };
  }

  keep(person: string, said: Said): void {
    this.said.set(person, said);
  }

  drop(person: string): void {
    this.said.delete(person);
  }

  /** A new period begins with nothing. */
  clear(): void {
    this.said.clear();
  }
}
