const address = /https?:\/\/[^\s<>"'`|\\^{}]+/gi;
/** What a sentence puts behind an address, or brackets around it. */
const behind = /[.,;:!?)\]*_]+$/;
const trackerKey = /\b[A-Z][A-Z0-9]+-\d+\b/;

/** The web addresses that a text names, each once, in their order. */
export function linksIn(text: string): string[] {
  const found = (text.match(address) ?? [])
    .map(each => each.replace(behind, ''))
    .filter(isWebAddress);
  return [...new Set(found)];
}

/** What a ticket may be called by its address alone: its key, else where the address ends. */
export function titleOf(link: string): string {
  const { pathname, search, hostname } = new URL(link);
  const key = trackerKey.exec(`${pathname} ${search}`);
  if (key) {
    return key[0];
  }
  const segments = pathname.split('/').filter(Boolean).map(readable);
  const last = segments.at(-1);
  if (last === undefined) {
    return hostname;
  }
  // A number alone tells nobody what it counts.
  return /^\d+$/.test(last) ? segments.slice(-2).join(' ') : last;
}

function isWebAddress(text: string): boolean {
  try {
    return new URL(text).hostname !== '';
  } catch {
    return false;
  }
}

/** A segment as a person wrote it; as it stands where its escapes are none. */
function readable(segment: string): string {
  try {
    return decodeURIComponent(segment).trim();
  } catch {
    return segment;
  }
}
