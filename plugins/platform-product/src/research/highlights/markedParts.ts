import { Highlight } from 'backstage-plugin-platform-product-common';

/** A part of a text, with the highlights that it is in. */
export interface MarkedPart {
  text: string;
  highlights: Highlight[];
}

/**
 * Takes a text apart where highlights begin and end; they may overlap. One that says something
 * else than stands there is of another version of the text, and left out.
 */
export function markedParts(
  body: string,
  highlights: Highlight[],
): MarkedPart[] {
  const standing = highlights.filter(
    ({ start, end, quote }) => body.slice(start, end) === quote,
  );
  const edges = [
    ...new Set([
      0,
      body.length,
      ...standing.flatMap(({ start, end }) => [start, end]),
    ]),
  ].sort((a, b) => a - b);
  return edges.slice(1).map((end, i) => ({
    text: body.slice(edges[i], end),
    highlights: standing.filter(
      highlight => highlight.start <= edges[i] && highlight.end >= end,
    ),
  }));
}
