import { Portal } from '../portal/Portal';
import { Case } from './Case';

const rowsInTurn = 200;

/** Names of the cases, for whoever looks for their results. */
export const floorNames = {
  noop: 'no-op',
  read: 'floor-read',
  write: 'floor-write',
};

/** The machine's unit and the honest limits. */
export function floorCases(portal: Portal): Case[] {
  const reading = (name: string, path: string, connections: number) => ({
    name,
    connections,
    calls: async () => [portal.call('GET', path)],
  });
  return [
    reading(floorNames.noop, '/api/bench/noop', 1),
    reading(floorNames.noop, '/api/bench/noop', 4),
    reading(floorNames.read, '/api/bench/floor/row-7', 1),
    reading(floorNames.read, '/api/bench/floor/row-7', 4),
    {
      name: floorNames.write,
      connections: 1,
      calls: async () =>
        Array.from({ length: rowsInTurn }, (_, i) =>
          portal.call('PUT', `/api/bench/floor/row-${i}`, { value: 4 }),
        ),
    },
  ];
}
