import { addressOf, kernelsAt } from '../kernels/webassembly/vector-kernels.ts'
import { squaredNorm } from '../numeric/summation.ts'
import type { ReadonlyVector } from './vector.ts'

/**
 * The Euclidean length of a vector, also where the square of an element overflows or vanishes.
 *
 * Non-finite only when an element is, or when the length itself exceeds the largest double: so a run is called diverged for
 * what left the finite numbers, not for how it was measured.
 */
export function lengthOf(vector: ReadonlyVector): number {
  // The two parameters of a surface, in the order in which `squaredNorm` adds: the call would cost more than the sum.
  return lengthFrom(
    vector.length === 2 ? vector[0]! * vector[0]! + vector[1]! * vector[1]! : squaredLength(vector),
    vector,
  )
}

/** The length of a vector whose squared length, as far as it could be computed, is known. */
export function lengthFrom(square: number, vector: ReadonlyVector): number {
  const plain = Math.sqrt(square)
  return plain > 1e-140 && plain < Number.POSITIVE_INFINITY ? plain : scaledLength(vector)
}

function squaredLength(vector: ReadonlyVector): number {
  const native = kernelsAt(vector)
  return native === undefined ? squaredNorm(vector) : native.squaredNorm(addressOf(vector), vector.length)
}

function scaledLength(vector: ReadonlyVector): number {
  let largest = 0
  for (let i = 0; i < vector.length; i++) {
    const size = Math.abs(vector[i]!)
    // Written so that NaN becomes the largest too.
    if (!(size <= largest)) largest = size
    if (Number.isNaN(largest)) return largest
  }
  if (largest === 0 || largest === Number.POSITIVE_INFINITY) return largest
  let total = 0
  for (let i = 0; i < vector.length; i++) {
    const ratio = vector[i]! / largest
    total += ratio * ratio
  }
  return largest * Math.sqrt(total)
}
