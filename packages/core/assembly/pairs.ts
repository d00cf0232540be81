// Two doubles in a register: what the elementwise kernels compute with, in both precisions.

/** Both lanes `x`. */
export function both(x: f64): v128 {
  return f64x2.splat(x)
}

/** Two numbers at `at` as doubles: a float is widened, which is exact. */
export function loadPair<T>(at: usize): v128 {
  return sizeof<T>() === 8 ? v128.load(at) : f64x2.promote_low_f32x4(v128.load64_zero(at))
}

/** Writes two doubles to `at`, each rounded once to the precision of T. */
export function storePair<T>(at: usize, pair: v128): void {
  if (sizeof<T>() === 8) v128.store(at, pair)
  else v128.store64_lane(at, f32x4.demote_f64x2_zero(pair), 0)
}

/** The number at `at` as a double, beside 0. */
export function loadLast<T>(at: usize): v128 {
  return sizeof<T>() === 8 ? v128.load64_zero(at) : f64x2.promote_low_f32x4(v128.load32_zero(at))
}

/** Writes the first of two doubles to `at`, rounded once to the precision of T. */
export function storeLast<T>(at: usize, pair: v128): void {
  if (sizeof<T>() === 8) v128.store64_lane(at, pair, 0)
  else v128.store32_lane(at, f32x4.demote_f64x2_zero(pair), 0)
}

/** `loadPair`, or `loadLast` where a single number is left. */
export function loadUpToTwo<T>(at: usize, left: i32): v128 {
  return left === 1 ? loadLast<T>(at) : loadPair<T>(at)
}

/** `storePair`, or `storeLast` where a single number is left. */
export function storeUpToTwo<T>(at: usize, pair: v128, left: i32): void {
  if (left === 1) storeLast<T>(at, pair)
  else storePair<T>(at, pair)
}

/** The numbers at two addresses as doubles. */
export function loadTwo<T>(first: usize, second: usize): v128 {
  if (sizeof<T>() === 8) return v128.load64_lane(second, v128.load64_zero(first), 1)
  return f64x2.promote_low_f32x4(v128.load32_lane(second, v128.load32_zero(first), 1))
}

/** Writes two doubles to two addresses, each rounded once to the precision of T. */
export function storeTwo<T>(first: usize, second: usize, pair: v128): void {
  if (sizeof<T>() === 8) {
    v128.store64_lane(first, pair, 0)
    v128.store64_lane(second, pair, 1)
  } else {
    const floats = f32x4.demote_f64x2_zero(pair)
    v128.store32_lane(first, floats, 0)
    v128.store32_lane(second, floats, 1)
  }
}
