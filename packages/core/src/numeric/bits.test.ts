import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clearLowWord, fromWords, highWord, lowWord, nextUp, powerOfTwo, scalbn } from './bits.ts'

describe('bits', () => {
  it('[NUM-5] two words make a double and back, whatever the byte order of the machine', () => {
    expect(highWord(1)).toBe(0x3ff00000)
    expect(lowWord(1 + Number.EPSILON)).toBe(1)
    expect(clearLowWord(Math.PI)).toBe(3.1415920257568359)
    fc.assert(fc.property(fc.double({ noNaN: true }), (x) => Object.is(fromWords(highWord(x), lowWord(x)), x)))
  })

  it('[NUM-6] scalbn multiplies by 2^k with one rounding, past both ends of the exponent range', () => {
    expect([powerOfTwo(-1074), powerOfTwo(0), powerOfTwo(1023)]).toEqual([5e-324, 1, 8.98846567431158e307])
    expect(scalbn(5e-324, 2097)).toBe(8.98846567431158e307)
    expect(scalbn(1.7976931348623157e308, -2098)).toBe(5e-324)
    expect(scalbn(-1, 5000)).toBe(Number.NEGATIVE_INFINITY)
    expect(scalbn(-1, -5000)).toBe(-0)
    // 1.5·2⁻¹⁰⁷⁴ + a little lies above the tie; rounding twice would lose the little.
    expect(scalbn(1.5 + Number.EPSILON, -1074)).toBe(2 * 5e-324)
    expect(scalbn(2.5, -1074)).toBe(2 * 5e-324)
    expect(scalbn(0.75, 4)).toBe(12)
  })

  it('[NUM-7] nextUp leaves no double between its argument and its result', () => {
    expect([nextUp(-5e-324), nextUp(0), nextUp(1.7976931348623157e308)]).toEqual([-0, 5e-324, Number.POSITIVE_INFINITY])
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        const next = nextUp(x)
        const middle = x / 2 + next / 2
        return next > x && (middle <= x || middle >= next)
      }),
    )
  })
})
