/** A part of a text, and whether it is the address of a web page. */
export interface TextPart {
  part: string;
  isLink: boolean;
}

// What ends a sentence after an address does not belong to it.
const address = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'])/i;

/** Splits a text at the addresses of web pages in it; no other address is a link. */
export function linksIn(text: string): TextPart[] {
  return text
    .split(address)
    .map((part, index) => ({ part, isLink: index % 2 === 1 && isWeb(part) }))
    .filter(({ part }) => part !== '');
}

function isWeb(text: string) {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}
