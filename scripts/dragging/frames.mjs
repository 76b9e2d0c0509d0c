/** The value that a share of the values lies at or below (nearest rank). */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** Says how long frames took, in milliseconds. */
export function linesOf(when, frames) {
  const ms = share => `${quantile(frames, share).toFixed(1)} ms`;
  const slow = frames.filter(frame => frame >= 33).length;
  return [
    `${when}: ${frames.length} frames, p50 ${ms(0.5)}, p95 ${ms(0.95)}, ` +
      `p99 ${ms(0.99)}, max ${ms(1)}, ${slow} of 33 ms or more`,
  ];
}
