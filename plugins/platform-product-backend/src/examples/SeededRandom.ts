import { createHash } from 'crypto';

/** Numbers that look random and are the same each time, so that every demo tells the same story. */
export class SeededRandom {
  private drawn = 0;

  constructor(private readonly seed: string) {}

  /** A number of 0 and more, below 1. */
  next(): number {
    this.drawn += 1;
    const digest = createHash('sha256').update(`${this.seed} ${this.drawn}`);
    return digest.digest().readUInt32LE(0) / 2 ** 32;
  }

  /** The same things in another order (Fisher–Yates). */
  shuffled<T>(things: readonly T[]): T[] {
    const shuffled = [...things];
    for (let last = shuffled.length - 1; last > 0; last--) {
      const other = Math.floor(this.next() * (last + 1));
      [shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]];
    }
    return shuffled;
  }

  /**
   * Places spread evenly over a row, such as 3 of 10, ascending. Each stretch of the row
   * gets its share, up to one place.
   */
  spread(count: number, length: number): number[] {
    const offset = this.next();
    const before = (place: number) =>
      Math.floor(offset + (place * count) / length);
    return Array.from({ length }, (_, place) => place).filter(
      place => before(place + 1) > before(place),
    );
  }
}
