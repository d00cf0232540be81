import { rateGrid } from '@sweetspot/core'

/** Positions of a slider to each factor of ten; even, so that a step of √10 is a whole number of them. */
const perDecade = 20

/** The rates that a slider runs through, evenly spaced on a log axis; the index is its position. */
export interface RateScale {
  readonly rates: readonly number[]
  /** Every rate √10 times the one before. */
  readonly halfDecades: readonly number[]
  /** The position nearest to a rate; the ends where it lies outside. */
  positionOf(rate: number): number
}

/** A scale with two decades of room on both sides of the rates of a figure, by whole powers of ten. */
export function rateScale(rates: readonly number[]): RateScale {
  const low = powerBelow(Math.min(...rates))
  const high = powerBelow(Math.max(...rates))
  const grid = rateGrid(Math.max(1e-12, low / 100), Math.min(1e12, high * 1000), perDecade)
  return {
    rates: grid,
    halfDecades: grid.filter((_, i) => i % (perDecade / 2) === 0),
    positionOf(rate) {
      const at = grid.findIndex((one) => one >= rate)
      if (at <= 0) return at < 0 ? grid.length - 1 : 0
      // The nearer of two neighbours by ratio.
      return grid[at]! / rate <= rate / grid[at - 1]! ? at : at - 1
    },
  }
}

/** A rate √10 times as large (steps 1) or as small (steps −1), on the scale where it lies there. */
export function timesRootOfTen({ rates, positionOf }: RateScale, rate: number, steps: 1 | -1): number {
  const position = positionOf(rate) + (steps * perDecade) / 2
  return rates[Math.max(0, Math.min(rates.length - 1, position))]!
}

/** The largest power of ten that is not above a rate. */
function powerBelow(rate: number): number {
  return Number(`1e${rate.toExponential().split('e')[1]}`)
}

/** A rate ten times as large or as small, without what binary fractions add to it. */
export function decade(rate: number, by: 1 | -1): number {
  const [digits, exponent] = rate.toExponential().split('e')
  return Number(`${digits}e${Number(exponent) + by}`)
}

/** A rate √10 times as large or as small; two steps are a decade. */
export function halfDecade(rate: number, by: 1 | -1): number {
  return Number((rate * Math.sqrt(10) ** by).toPrecision(12))
}
