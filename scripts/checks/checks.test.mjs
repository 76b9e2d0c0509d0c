import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { complainOfLength } from './fileLength.mjs';
import { complainOfLinks } from './links.mjs';

test('a file of 300 lines is one idea, a file of 301 is two', () => {
  assert.deepEqual(complainOfLength('a.ts', 'x\n'.repeat(300)), []);
  assert.equal(complainOfLength('a.ts', 'x\n'.repeat(301)).length, 1);
  assert.deepEqual(complainOfLength('report.api.md', 'x\n'.repeat(999)), []);
});

test('a reader finds what every link of a page promises', t => {
  const root = mkdtempSync(join(tmpdir(), 'platform-product-links-'));
  t.after(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'docs'));
  writeFileSync(
    join(root, 'docs/api.md'),
    '# The API\n\n## Who may, & when?\n',
  );
  const complaints = text => complainOfLinks(root, 'README.md', text);

  assert.deepEqual(
    complaints(
      '[a](docs/api.md) [b](docs/api.md#who-may--when) [c](https://x.org/y)\n' +
        '[d]: docs\n```\n[e](gone.md)\n```\n`[f](gone.md)`',
    ),
    [],
  );
  assert.equal(complaints('[a](docs/gone.md)').length, 1);
  assert.equal(complaints('![a](docs/gone.png "title")').length, 1);
  assert.equal(complaints('[a](docs/api.md#gone)').length, 1);
  assert.equal(complaints('[a]: gone.md').length, 1);
});
