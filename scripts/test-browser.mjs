import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { findChromium } from './browser/chromium.mjs';
import { createFamily } from './process/family.mjs';
import { summary, tallyPlaywright } from './report/tally.mjs';
import { program, root } from './root.mjs';

bootstrap();

const chromium = findChromium();
if (!chromium) {
  console.error(
    'The browser tests need Chromium, and there is none on PATH. On Debian:\n' +
      '  apt-get install chromium',
  );
  process.exit(1);
}

// Not before the bootstrap: it needs what that installs.
const { backendLog, openPortals } = await import('./browser/portals.mjs');

const workshop = mkdtempSync(join(tmpdir(), 'platform-product-browser-'));
process.on('exit', () => rmSync(workshop, { recursive: true, force: true }));
const report = join(workshop, 'report.json');
const family = createFamily();
try {
  const urls = await openPortals(family, workshop);
  process.exitCode = await family.start(
    program('playwright'),
    ['test', ...process.argv.slice(2)],
    {
      cwd: root,
      env: {
        CHROMIUM: chromium,
        NEW_PORTAL_URL: urls.new,
        LEGACY_PORTAL_URL: urls.legacy,
        BACKEND_URL: urls.backend,
        BROWSER_REPORT: report,
      },
    },
  );
} finally {
  await family.end();
  keep(backendLog(workshop));
}
const tests = tallyPlaywright(JSON.parse(readFileSync(report, 'utf8')));
console.log(`\n${summary(tests)}`);
process.exit();

/** Leaves the file beside the traces and screenshots of what failed. */
function keep(log) {
  if (existsSync(log)) {
    mkdirSync(join(root, 'test-results'), { recursive: true });
    copyFileSync(log, join(root, 'test-results/backend.log'));
  }
}
