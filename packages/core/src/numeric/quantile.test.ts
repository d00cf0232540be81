import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { median, quantile } from './quantile.ts'

describe('quantile', () => {
  it('[NUM-14] a quantile is linear between order statistics at q·(n − 1), and the median is the one at ½', () => {
    expect([0, 0.1, 0.5, 0.9, 1].map((q) => quantile([40, 10, 30, 20], q))).toEqual([10, 13, 25, 37, 40])
    expect([median([5]), median([3, 1, 2]), median(Float64Array.of(4, 1))]).toEqual([5, 2, 2.5])
    expect(median([1.7976931348623157e308, -1.7976931348623157e308])).toBe(0)
    const values = [3, 1, 2]
    quantile(values, 0.3)
    expect(values).toEqual([3, 1, 2])
  })

  it('[NUM-15] NaN sorts last, so it shows only in the quantiles that touch it', () => {
    expect(median([Number.NaN, 1, 2])).toBe(2)
    expect(quantile([1, Number.NaN], 0.5)).toBe(Number.NaN)
    expect(quantile([1, Number.POSITIVE_INFINITY, Number.NaN], 0.5)).toBe(Number.POSITIVE_INFINITY)
  })

  it('[NUM-16] a quantile lies between the smallest and the largest value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (x, q) => quantile(x, q) >= Math.min(...x) && quantile(x, q) <= Math.max(...x),
      ),
    )
  })

  it('[NUM-17] an empty list and a q outside [0, 1] are refused with the remedy', () => {
    expect(() => median([])).toThrow('expected at least 1 value, got 0. Check the length first.')
    expect(() => quantile([1], 50)).toThrow('expected q in [0, 1], got 50. A quantile is a fraction')
    expect(() => quantile([1], Number.NaN)).toThrow('got NaN')
  })
})
