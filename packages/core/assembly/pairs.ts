/** Two numbers at `at` as doubles: a float is widened, which is exact. */
export function loadPair<T>(at: usize): v128 {
  return sizeof<T>() == 8 ? v128.load(at) : f64x2.promote_low_f32x4(v128.load64_zero(at))
}

/** Writes two doubles to `at`, each rounded once to the precision of T. */
export function storePair<T>(at: usize, pair: v128): void {
  if (sizeof<T>() == 8) v128.store(at, pair)
  else v128.store64_lane(at, f32x4.demote_f64x2_zero(pair), 0)
}
