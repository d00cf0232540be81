import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dot, norm, squaredNorm, sum } from './summation.ts'

describe('summation', () => {
  it('[NUM-11] sum, dot and squaredNorm add in the fixed order (a0 + a1) + (a2 + a3) of four interleaved accumulators', () => {
    const naive = (terms: number[]) => {
      const a = [0, 0, 0, 0]
      const whole = terms.length - (terms.length % 4)
      for (const [i, term] of terms.entries()) a[i < whole ? i % 4 : 0]! += term
      return a[0]! + a[1]! + (a[2]! + a[3]!)
    }
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { maxLength: 40 }), (x) => {
        const y = x.map((value, i) => value / (i + 3))
        expect(sum(x)).toBe(naive(x))
        expect(dot(x, y)).toBe(naive(x.map((value, i) => value * y[i]!)))
        expect(squaredNorm(Float64Array.from(x))).toBe(naive(x.map((value) => value * value)))
      }),
    )
    expect(sum([1e100, 1, -1e100, 1])).toBe(0)
  })

  it('[NUM-12] norm is √Σx², Infinity when a square overflows, NaN when an element is, 0 when empty', () => {
    expect(norm([3, 4])).toBe(5)
    expect(norm([1e200, 1])).toBe(Number.POSITIVE_INFINITY)
    expect(norm([1, Number.NaN])).toBe(Number.NaN)
    expect([norm([]), sum([])]).toEqual([0, 0])
  })

  it('[NUM-13] dot refuses vectors of two lengths and says both', () => {
    expect(() => dot([1, 2], [1])).toThrow('dot: expected two vectors of one length, got 2 and 1')
  })
})
