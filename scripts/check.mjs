import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { complainOfLength } from './checks/fileLength.mjs';
import { complainOfLinks } from './checks/links.mjs';
import { walk } from './checks/walk.mjs';
import { root } from './root.mjs';

const complaints = [...walk(root)].flatMap(path => {
  const text = readFileSync(join(root, path), 'utf8');
  return [
    ...complainOfLength(path, text),
    ...complainOfLinks(root, path, text),
  ];
});

console.log(
  complaints.length === 0
    ? 'Every file is short enough and every link of the docs leads somewhere.'
    : complaints.join('\n'),
);
process.exitCode = complaints.length === 0 ? 0 : 1;
