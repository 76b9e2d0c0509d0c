import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap } from './bootstrap.mjs';
import { findChromium } from './browser/chromium.mjs';
import { createFamily } from './process/family.mjs';

// npm run bench:dragging
// npm run bench:dragging -- --items 100 --drags 10
const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '300' },
    drags: { type: 'string', default: '50' },
    // Of a demo portal that runs already; it keeps the items.
    portal: { type: 'string' },
    backend: { type: 'string' },
  },
});
const mostMs = 33;

bootstrap();
const chromium = findChromium();
if (!chromium) {
  console.error('Dragging is measured in Chromium, and there is none on PATH.');
  process.exit(1);
}

// Not before the bootstrap: they need what that installs.
const { openPortals } = await import('./browser/portals.mjs');
const { fillBoard } = await import('./dragging/board.mjs');
const { dragOnBoard } = await import('./dragging/drags.mjs');
const { linesOf, quantile } = await import('./dragging/frames.mjs');

const workshop = mkdtempSync(join(tmpdir(), 'platform-product-dragging-'));
process.on('exit', () => rmSync(workshop, { recursive: true, force: true }));
const family = createFamily();
try {
  const urls = values.portal
    ? { new: values.portal, backend: values.backend }
    : await openPortals(family, workshop, {
        names: ['new'],
        configuration: {
          platformProduct: { limits: { writesPerMinute: 100_000 } },
        },
      });
  const board = await fillBoard(urls.backend, Number(values.items));
  const load = loadavg();
  const measured = await dragOnBoard(chromium, urls.new, board, {
    drags: Number(values.drags),
  });
  console.log(
    [
      `${measured.cards} cards on the board, ${measured.drags} drags, ` +
        `${measured.moved} of them into another column; load of the machine ` +
        `${load[0].toFixed(1)} before, ${loadavg()[0].toFixed(1)} after`,
      ...linesOf('moving the mouse with nothing in hand', measured.idle),
      ...linesOf('while dragging', measured.dragging),
      ...linesOf('in the second after a drop', measured.dropped),
    ].join('\n'),
  );
  const p95 = quantile(measured.dragging, 0.95);
  const isMet = p95 < mostMs;
  console.log(
    `p95 of a frame while dragging: ${p95.toFixed(1)} ms, ` +
      `${isMet ? 'met' : 'NOT MET'} (below ${mostMs} ms)`,
  );
  process.exitCode = isMet ? 0 : 1;
} finally {
  await family.end();
}
process.exit();
