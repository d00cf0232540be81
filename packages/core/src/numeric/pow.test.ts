import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pow } from './pow.ts'

const inf = Number.POSITIVE_INFINITY

describe('pow', () => {
  it('[NUM-8] pow has the ECMAScript values for every pair of special arguments', () => {
    const special = [0, -0, 0.5, -0.5, 1, -1, 2, -2, 3, -3, 2.5, -2.5, 1e300, -1e300, 2 ** 53, inf, -inf, Number.NaN]
    for (const x of special) {
      // The reference is the engine's own: at these pairs the language leaves no freedom of rounding.
      for (const y of [0, -0, 1, 2, -1, 3, -3, 1e300, -1e300, inf, -inf, Number.NaN]) {
        expect(pow(x, y), `${x} to the ${y}`).toBe(x ** y)
      }
    }
  })

  it('[NUM-9] powers of two come out exact, and results past the range are Infinity, denormal or 0', () => {
    for (let k = -1074; k < 1024; k++) expect(pow(2, k)).toBe(2 ** k)
    expect(pow(2, 1024)).toBe(inf)
    expect(pow(2, -1075)).toBe(0)
    expect(pow(-2, 1025)).toBe(-inf)
    expect(pow(-2, -1077)).toBe(-0)
    expect(pow(-8, 1 / 3)).toBe(Number.NaN)
  })

  it('[NUM-10] the exponents 1, 2, −1 and ½ round once, as the single operation does', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: 0 }), (x) => {
        expect([pow(x, 1), pow(x, 2), pow(x, -1), pow(x, 0.5)]).toEqual([x, x * x, 1 / x, Math.sqrt(x)])
      }),
    )
  })
})
