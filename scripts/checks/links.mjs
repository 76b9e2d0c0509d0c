import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const fences = /^(`{3,}|~{3,})[\s\S]*?^\1/gm;
const inlineCode = /`[^`\n]*`/g;
const target = /\]\(\s*<?([^)\s>]+)>?[^)]*\)|^\[[^\]]+\]:\s*(\S+)/gm;
const elsewhere = /^[a-z][a-z\d+.-]*:/i;

/** A complaint for each link of a Markdown page to a file or heading that is not there. */
export function complainOfLinks(root, path, text) {
  if (!path.endsWith('.md')) {
    return [];
  }
  const prose = text.replace(fences, '').replace(inlineCode, '');
  return [...prose.matchAll(target)]
    .map(([, inline, reference]) => inline ?? reference)
    .filter(link => !elsewhere.test(link) && !resolves(root, path, link))
    .map(link => `${path} links to ${link}, which is not there.`);
}

function resolves(root, path, link) {
  const [file, heading] = decodeURI(link).split('#');
  const page = file ? join(root, dirname(path), file) : join(root, path);
  return (
    existsSync(page) &&
    (!heading || !page.endsWith('.md') || headingsOf(page).includes(heading))
  );
}

/** Headings as the anchors that code hosts and TechDocs make of them. */
function headingsOf(page) {
  const prose = readFileSync(page, 'utf8').replace(fences, '');
  return [...prose.matchAll(/^#+\s+(.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}
