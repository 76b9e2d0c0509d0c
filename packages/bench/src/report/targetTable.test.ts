import { choiceNames } from '../cases/choice';
import { floorNames } from '../cases/floors';
import { names } from '../cases/ours';
import { peerNames } from '../cases/peer';
import { Measurement } from '../load/Measurement';
import { Slice } from '../load/measureSlice';
import { EngineResult } from '../measureEngine';
import { targets } from './targets';
import { targetTable } from './targetTable';

const size = 10_000;

const slice = (perSecond: number): Slice => ({
  perSecond,
  p50: 1000 / perSecond,
  p95: 2000 / perSecond,
  p99: 3000 / perSecond,
});

const measured = (
  name: string,
  perSecond: number[],
  more: Partial<Measurement> = {},
): Measurement => ({
  name,
  connections: 1,
  slices: perSecond.map(slice),
  bytes: 1200,
  statements: 1,
  ...more,
});

const recomputed = (publicationMs: number) => ({
  publicationMs,
  groupByMs: 1000,
  longestStatement: { ms: 12, sql: 'update' },
  longestEventLoopDelayMs: 13,
});

const result = (more: Partial<EngineResult> = {}): EngineResult => ({
  engine: 'sqlite',
  measurements: [
    measured(floorNames.noop, [1000, 1000]),
    measured(floorNames.read, [800, 400]),
    measured(floorNames.read, [900, 900], { connections: 4 }),
    measured(floorNames.write, [500, 500]),
    measured(names.card(size), [720, 360]),
    measured(names.firstView, [100, 100]),
    measured(names.rating, [250, 250]),
    measured(names.list(10), [500, 500], { statements: 3 }),
    measured(names.list(50), [400, 400], { statements: 3 }),
    measured(names.list(50), [300, 450], { connections: 4, statements: 3 }),
  ],
  recompute: [recomputed(1500), recomputed(3000), recomputed(1900)],
  ...more,
});

const lineAbout = (what: string, results: EngineResult[]) =>
  targetTable(targets([size]), results)
    .split('\n')
    .find(line => line.includes(what));

describe('the table of targets', () => {
  it('compares within each round, and shows the spread', () => {
    const line = lineAbout('throughput of floor-read', [result()]);

    expect(line).toContain('0.90 ×, met (≥ 0.85 ×)');
    expect(lineAbout('p95 of floor-read', [result()])).toContain(
      '2.50 (2.00–3.00) ×, met (≤ 3.00 ×)',
    );
  });

  it('says openly what was not met', () => {
    expect(lineAbout('throughput of floor-write', [result()])).toContain(
      '0.50 ×, **not met** (≥ 0.80 ×)',
    );
    expect(lineAbout('first view', [result()])).toContain(
      '10.0 ×, **not met** (≤ 6.00 ×)',
    );
  });

  it('holds each engine to its own limit', () => {
    const slower = [recomputed(3000)];
    const line = lineAbout('raw GROUP BY', [
      result({ recompute: slower }),
      result({ recompute: slower, engine: 'postgres' }),
    ]);

    expect(line).toContain('3.00 ×, **not met** (≤ 2.00 ×)');
    expect(line).toContain('3.00 ×, met (≤ 4.00 ×)');
  });

  it('compares a slow call with the cards measured beside it', () => {
    const slow = measured(peerNames.ui(size), [0.5, 0.25], {
      cards: [slice(500), slice(500)],
    });
    const more = { measurements: [...result().measurements, slow] };

    expect(lineAbout('its UI', [result(more)])).toContain(
      '1500 (1000–2000) ×, met (≥ 500 ×)',
    );
  });

  it('shows when adoption asks the database more often the more there is', () => {
    const anew = (choices: 'years' | 'few', statements: number) =>
      measured(choiceNames.adoptionAnew(choices), [5], { statements });
    const more = {
      measurements: [
        ...result().measurements,
        anew('years', 12),
        anew('few', 10),
      ],
    };

    expect(lineAbout('worked out anew', [result(more)])).toContain(
      '1.20 ×, **not met** (≤ 1.00 ×)',
    );
  });

  it('makes up no number for what was not measured', () => {
    expect(lineAbout('its best path', [result()])).toContain(
      'not measured (≥ 10.0 ×)',
    );
  });
});
