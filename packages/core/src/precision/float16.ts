import { highWord, powerOfTwo } from '../numeric/bits.ts'

/** From here on a number rounds to Infinity: halfway between the largest float16, 65,504, and the next power of two. */
const overflow = 65_520
/** Exponent of the smallest normal float16; below it the spacing stays the same. */
const smallestExponent = -14

/**
 * The nearest float16 (IEEE 754 binary16: 11 significant bits, exponents −14 to 15, subnormals of 2⁻²⁴), ties to even, as a double:
 * 0.0999755859375 for a tenth, Infinity from 65,520 on.
 */
export function toFloat16(value: number): number {
  if (!(Math.abs(value) < overflow)) return Number.isNaN(value) ? value : value * Number.POSITIVE_INFINITY
  const exponent = Math.max(((highWord(value) >>> 20) & 0x7ff) - 1023, smallestExponent)
  // Beside a number 2⁴² times as large a double has the spacing of float16: the sum rounds once, to nearest even, and the
  // difference is exact.
  const anchor = value < 0 ? -powerOfTwo(exponent + 42) : powerOfTwo(exponent + 42)
  const rounded = value + anchor - anchor
  return rounded === 0 ? value * 0 : rounded
}

/** Rounds every number of a vector to float16. @mutates vector */
export function roundToFloat16(vector: { readonly length: number; [index: number]: number }): void {
  for (let i = 0; i < vector.length; i++) vector[i] = toFloat16(vector[i]!)
}
