import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { isInstalled, markInstalled } from './stamp.mjs';

function clone(t) {
  const root = mkdtempSync(join(tmpdir(), 'platform-product-stamp-'));
  t.after(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'plugins/rating'), { recursive: true });
  const write = (file, text) => writeFileSync(join(root, file), text);
  write('package.json', '{"workspaces": ["plugins/*"]}');
  write('plugins/rating/package.json', '{}');
  write('yarn.lock', '');
  write('.yarnrc.yml', '');
  return { root, write };
}

test('a fresh clone is installed once, and not again', t => {
  const { root } = clone(t);
  assert.equal(isInstalled(root), false);
  markInstalled(root);
  assert.equal(isInstalled(root), true);
});

for (const file of ['yarn.lock', 'package.json', 'plugins/rating/package.json'])
  test(`somebody who pulls another ${file} installs again`, t => {
    const { root, write } = clone(t);
    markInstalled(root);
    write(file, '{"workspaces": ["plugins/*"], "changed": true}');
    assert.equal(isInstalled(root), false);
  });

test('somebody who pulls a new package installs again', t => {
  const { root, write } = clone(t);
  markInstalled(root);
  mkdirSync(join(root, 'plugins/roadmap'));
  write('plugins/roadmap/package.json', '{}');
  assert.equal(isInstalled(root), false);
});
