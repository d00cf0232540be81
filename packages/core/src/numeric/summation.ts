/** A vector that is only read: `Float64Array`, `number[]`, … */
type ReadonlyVector = { readonly length: number; readonly [index: number]: number }

/**
 * The sum of `values`; 0 when empty. The order is fixed, so the bits are the same everywhere: element i goes to
 * accumulator i mod 4, the last length mod 4 elements to accumulator 0, and the total is (a₀ + a₁) + (a₂ + a₃).
 */
export function sum(values: ReadonlyVector): number {
  const whole = values.length - (values.length % 4)
  let a0 = 0
  let a1 = 0
  let a2 = 0
  let a3 = 0
  for (let i = 0; i < whole; i += 4) {
    a0 += values[i]!
    a1 += values[i + 1]!
    a2 += values[i + 2]!
    a3 += values[i + 3]!
  }
  for (let i = whole; i < values.length; i++) a0 += values[i]!
  return a0 + a1 + (a2 + a3)
}

/** The scalar product Σ aᵢ·bᵢ over the length of `a`, in the fixed order of {@link sum}; throws on unequal lengths. */
export function dot(a: ReadonlyVector, b: ReadonlyVector): number {
  const { length } = a
  if (b.length !== length) {
    throw new RangeError(`dot: expected two vectors of one length, got ${length} and ${b.length}. Check both shapes.`)
  }
  const whole = length - (length % 4)
  let a0 = 0
  let a1 = 0
  let a2 = 0
  let a3 = 0
  for (let i = 0; i < whole; i += 4) {
    a0 += a[i]! * b[i]!
    a1 += a[i + 1]! * b[i + 1]!
    a2 += a[i + 2]! * b[i + 2]!
    a3 += a[i + 3]! * b[i + 3]!
  }
  for (let i = whole; i < length; i++) a0 += a[i]! * b[i]!
  return a0 + a1 + (a2 + a3)
}

/** ‖x‖₂² in the fixed order of {@link sum}; Infinity when a square overflows, NaN when an element is NaN. */
export function squaredNorm(x: ReadonlyVector): number {
  const { length } = x
  const whole = length - (length % 4)
  let a0 = 0
  let a1 = 0
  let a2 = 0
  let a3 = 0
  for (let i = 0; i < whole; i += 4) {
    const x0 = x[i]!
    const x1 = x[i + 1]!
    const x2 = x[i + 2]!
    const x3 = x[i + 3]!
    a0 += x0 * x0
    a1 += x1 * x1
    a2 += x2 * x2
    a3 += x3 * x3
  }
  for (let i = whole; i < length; i++) {
    const xi = x[i]!
    a0 += xi * xi
  }
  return a0 + a1 + (a2 + a3)
}

/**
 * The Euclidean length ‖x‖₂. Unscaled on purpose: past 1.3e154 it is Infinity, which a caller reads as divergence,
 * and below 1.5e-162 it is 0.
 */
export function norm(x: ReadonlyVector): number {
  return Math.sqrt(squaredNorm(x))
}
