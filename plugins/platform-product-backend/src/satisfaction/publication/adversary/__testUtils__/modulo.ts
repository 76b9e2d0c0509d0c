/** A prime: ranks of whole numbers modulo it are exact but for one chance in two billion. */
const prime = 2 ** 31 - 1;

/** A product of two remainders, in steps that a double holds exactly. */
export function times(a: number, b: number): number {
  const high = Math.floor(b / 2 ** 16);
  const low = b % 2 ** 16;
  return (((a * high) % prime) * 2 ** 16 + a * low) % prime;
}

export const minus = (a: number, b: number) => (a - b + prime) % prime;

/** What a remainder must be multiplied with to give one: its power of p − 2 (Fermat). */
export function inverse(a: number): number {
  let result = 1;
  let power = a % prime;
  for (
    let exponent = prime - 2;
    exponent > 0;
    exponent = Math.floor(exponent / 2)
  ) {
    if (exponent % 2 === 1) {
      result = times(result, power);
    }
    power = times(power, power);
  }
  return result;
}

/** Vectors that don't depend on each other, reduced; how many there are is the rank. */
export class Basis {
  private constructor(
    private readonly vectors: Array<{ pivot: number; vector: number[] }>,
  ) {}

  static of(vectors: number[][]): Basis {
    return new Basis([]).with(vectors);
  }

  get rank(): number {
    return this.vectors.length;
  }

  /** This basis and whatever others add to it. */
  with(others: number[][]): Basis {
    const basis = new Basis([...this.vectors]);
    others.forEach(vector => basis.add(vector));
    return basis;
  }

  private add(vector: number[]): void {
    let rest = vector;
    for (const { pivot, vector: known } of this.vectors) {
      const factor = rest[pivot];
      if (factor !== 0) {
        rest = rest.map((value, i) => minus(value, times(factor, known[i])));
      }
    }
    const pivot = rest.findIndex(value => value !== 0);
    if (pivot >= 0) {
      const scale = inverse(rest[pivot]);
      this.vectors.push({
        pivot,
        vector: rest.map(value => times(value, scale)),
      });
    }
  }
}
