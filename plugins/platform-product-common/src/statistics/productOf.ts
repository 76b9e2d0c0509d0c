/** A number that is known up to a standard error. */
export interface Uncertain {
  value: number;
  standardError: number;
}

/**
 * The product of two independent uncertain numbers.
 *
 * Source: Goodman (1960), "On the exact variance of products": μx²σy² + μy²σx² + σx²σy².
 */
export const productOf = (x: Uncertain, y: Uncertain): Uncertain => ({
  value: x.value * y.value,
  standardError: Math.hypot(
    x.value * y.standardError,
    y.value * x.standardError,
    x.standardError * y.standardError,
  ),
});
