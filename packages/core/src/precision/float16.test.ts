import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toFloat16 } from './float16.ts'

/** The double that 16 bits of binary16 stand for. */
function fromBits(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const [exponent, fraction] = [(bits >> 10) & 31, bits & 1023]
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25)
}

const positive = Array.from({ length: 0x7c00 }, (_, bits) => fromBits(bits))

describe('float16', () => {
  it('[RUN-34] every float16 is itself, of either sign', () => {
    for (const value of positive) expect([toFloat16(value), toFloat16(-value)]).toEqual([value, -value])
    expect([toFloat16(Infinity), toFloat16(-Infinity), toFloat16(NaN)]).toEqual([Infinity, -Infinity, NaN])
  })

  it('[RUN-35] what lies between two goes to the nearer one, halfway to the one whose last bit is 0', () => {
    for (const [bits, low] of positive.entries()) {
      const high = positive[bits + 1] ?? 65_536
      const middle = (low + high) / 2
      const upper = high === 65_536 ? Infinity : high
      const even = bits % 2 === 0 ? low : upper
      const seen = [middle * (1 - 2 ** -52), middle, middle * (1 + 2 ** -52)].map(toFloat16)
      expect(seen, String(middle)).toEqual([low, even, upper])
    }
  })

  it('[RUN-36] known values: a tenth, the largest, the first to overflow, the smallest and what vanishes', () => {
    expect([0.1, 1 / 3, 65_504, 65_519.99, 65_520, 2 ** -24, 2 ** -25, 3e-8, 1e-300].map(toFloat16)).toEqual([
      0.0999755859375,
      0.333251953125,
      65_504,
      65_504,
      Infinity,
      2 ** -24,
      0,
      2 ** -24,
      0,
    ])
    expect(toFloat16(-1e-300)).toBe(-0)
    fc.assert(fc.property(fc.double({ noNaN: true }), (value) => Object.is(toFloat16(-value), -toFloat16(value))))
  })
})
