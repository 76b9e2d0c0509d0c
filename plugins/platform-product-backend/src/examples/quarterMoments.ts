/** A stretch of time; the end is not part of it. */
export interface Span {
  from: Date;
  to: Date;
}

/** The instant at a share of a span, 0–1. */
export const within = ({ from, to }: Span, share: number) =>
  new Date(
    from.getTime() + Math.floor(share * (to.getTime() - from.getTime())),
  );

/**
 * When people answer, in order: over a few days each time they are reminded, a sixth of
 * them early, a sixth in the middle, the others late. So many come late that of no
 * question too few answers are left for the close.
 *
 * @param span - the quarter, as far as it has gone
 * @param count - how many people answer
 * @param waiting - how many of them answer after the last of `publicationMoments`
 */
export function answerMoments(
  span: Span,
  count: number,
  waiting: number,
): Date[] {
  const early = Math.floor((count - waiting) / 6);
  const between = (from: number, to: number, times: number) =>
    Array.from({ length: times }, (_, index) =>
      within(span, from + ((to - from) * (index + 0.5)) / times),
    );
  return [
    ...between(0.1, 0.2, early),
    ...between(0.4, 0.5, early),
    ...between(0.6, 0.85, count - waiting - 2 * early),
    ...between(0.92, 0.98, waiting),
  ];
}

/**
 * When figures come out within a quarter. Once it is over its late answers come out
 * with the close; while it is running they come out just before now.
 */
export const publicationMoments = (span: Span, isRunning: boolean): Date[] =>
  [0.25, 0.55, ...(isRunning ? [0.9] : [])].map(share => within(span, share));
