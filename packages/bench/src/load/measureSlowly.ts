import { Case } from '../cases/Case';
import { Options } from '../options';
import { Portal } from '../portal/Portal';
import { lookAt } from './lookAt';
import { Measurement } from './Measurement';
import { measureSlice } from './measureSlice';

const cardSeconds = 1;

/**
 * Calls what takes too long for the rounds a few times, one call after the other, with
 * our card measured right after each of them.
 */
export async function measureSlowly(
  portal: Portal,
  cases: Case[],
  { slowCalls }: Pick<Options, 'slowCalls'>,
  cardOf: (slow: Case) => Case,
  tell: (what: string) => void,
): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  for (const subject of cases) {
    const { name, connections } = subject;
    tell(`${name}, ${slowCalls} calls`);
    const slices = [];
    const cards = [];
    let look = { bytes: 0, statements: 0 };
    for (let i = 0; i < slowCalls; i += 1) {
      const { ms, ...rest } = await lookAt(portal, subject, 1);
      look = rest;
      slices.push({ perSecond: 1000 / ms, p50: ms, p95: ms, p99: ms });
      cards.push(await measureSlice(portal, cardOf(subject), cardSeconds));
    }
    measured.push({ name, connections, ...look, slices, cards });
  }
  return measured;
}
