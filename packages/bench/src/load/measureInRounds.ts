import { Case } from '../cases/Case';
import { Options } from '../options';
import { Portal } from '../portal/Portal';
import { Look, lookAt } from './lookAt';
import { Measurement } from './Measurement';
import { measureSlice } from './measureSlice';

const calmCalls = 10;

/**
 * Visits every case once in each round, in an order of its own, so that whatever else
 * the machine does meets all of them alike.
 */
export async function measureInRounds(
  portal: Portal,
  cases: Case[],
  { rounds, sliceSeconds }: Pick<Options, 'rounds' | 'sliceSeconds'>,
  tell: (what: string) => void,
): Promise<Measurement[]> {
  tell('looking at each case');
  const measured = new Map<Case, Measurement>();
  for (const subject of cases) {
    const { name, connections } = subject;
    const look = await lookCalmly(portal, subject);
    measured.set(subject, { name, connections, ...look, slices: [] });
  }
  for (let round = 1; round <= rounds; round += 1) {
    tell(`round ${round} of ${rounds}`);
    for (const subject of shuffled(cases)) {
      const slice = await measureSlice(portal, subject, sliceSeconds);
      measured.get(subject)!.slices.push(slice);
    }
  }
  return [...measured.values()];
}

async function lookCalmly(portal: Portal, subject: Case): Promise<Look> {
  // Whatever is only done the first time.
  await lookAt(portal, subject, 1);
  const { bytes, statements } = await lookAt(portal, subject, calmCalls);
  return { bytes, statements };
}

function shuffled<T>(items: T[]): T[] {
  return items
    .map(item => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
