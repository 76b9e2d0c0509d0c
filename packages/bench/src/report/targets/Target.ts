import { EngineResult } from '../../measureEngine';
import { Engine } from '../../portal/Engine';
import { Spread } from '../../statistics/Spread';

/** Something that was promised, and how to tell. */
export interface Target {
  what: string;
  unit: '×' | 'B' | 'ms';
  /** At least or at most so much. */
  bound: 'least' | 'most';
  limit(engine: Engine): number;
  /** Undefined where it was not measured. */
  figure(result: EngineResult): Spread | undefined;
}

/** Whether the round in the middle kept what was promised. */
export const isMet = (
  { bound, limit }: Target,
  engine: Engine,
  { median }: Spread,
): boolean =>
  bound === 'least' ? median >= limit(engine) : median <= limit(engine);

/** The same limit for both engines. */
export const always = (limit: number) => () => limit;
