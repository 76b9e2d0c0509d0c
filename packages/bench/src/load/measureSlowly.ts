import { Case } from '../cases/Case';
import { Options } from '../options';
import { Portal } from '../portal/Portal';
import { Look, lookAt } from './lookAt';
import { Measurement } from './Measurement';
import { measureSlice } from './measureSlice';

const cardSeconds = 1;

/** Into a long call falls what others do meanwhile, such as a scan of the mirror. */
const leanest = (looks: Look[]): Look =>
  looks.reduce((a, b) => (b.statements < a.statements ? b : a));

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
    const looks = [];
    for (let i = 0; i < slowCalls; i += 1) {
      const { ms, ...look } = await lookAt(portal, subject, 1);
      looks.push(look);
      slices.push({ perSecond: 1000 / ms, p50: ms, p95: ms, p99: ms });
      cards.push(await measureSlice(portal, cardOf(subject), cardSeconds));
    }
    measured.push({ name, connections, ...leanest(looks), slices, cards });
  }
  return measured;
}
