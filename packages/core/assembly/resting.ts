// A unit that has died gets no gradient any more, and the running mean of its gradients decays into the denormal numbers. There
// it comes to rest a few units above 0: a step's loss is less than half a unit, and rounding gives it back. A product with such
// a number costs a processor a hundred times as much as any other, so a mean at rest is kept out of the arithmetic.

/**
 * Twice the bits of the largest mean that is at rest where a step keeps all but the share `fresh` of it, and whose product with
 * `factor` rounds to 0 as well.
 */
export function restingLimit(fresh: f64, factor: f64): u64 {
  const units = ceil(min(0.5 / fresh, 0.5 / abs(factor))) - 1
  return 2 * <u64>max(0, min(units, 1e6))
}

/** Whether a mean of doubles is at rest, unless something comes in. Floats are widened before they are multiplied. */
export function isResting<T>(mean: usize, limit: u64): bool {
  // The sign is shifted out, and 0 becomes the largest number.
  return sizeof<T>() === 8 && (load<u64>(mean) << 1) - 1 < limit
}
