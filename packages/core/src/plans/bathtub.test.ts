import { describe, expect, it } from 'vitest'
import { type BathtubPoint, bathtubOf } from './bathtub.ts'
import { between, rateGrid } from './rate-grid.ts'

const point = (learningRate: number, finalLoss: number, more: Partial<BathtubPoint> = {}): BathtubPoint => ({
  learningRate,
  finalLoss,
  ...more,
})

describe('bathtubOf', () => {
  it('[SWEEP-1] gain, band and places follow the definitions: 5% is good, 10% is not, between is unclear', () => {
    const shape = bathtubOf(
      [
        point(0.001, 0.9),
        point(0.01, 0.08),
        point(0.1, 0.04),
        point(1, 0),
        point(10, 0.07),
        point(100, Number.POSITIVE_INFINITY),
      ],
      1,
    )
    expect(shape).toMatchObject({ gain: 1, best: 1, band: [0.1, 1] })
    expect(shape.places).toEqual(['too-small', 'unclear', 'good', 'good', 'unclear', 'too-large'])
  })

  it('[SWEEP-2] a collapsed rate right of the band is too large, whatever its loss, and never the best', () => {
    const shape = bathtubOf([point(0.1, 0.5), point(1, 0.1), point(10, 0.05, { leftOut: true, collapsed: true })], 1)
    expect(shape.best).toBe(1)
    expect(shape.places[2]).toBe('too-large')
  })

  it('[SWEEP-3] a rate that was stopped early is neither scored nor the best', () => {
    const shape = bathtubOf([point(0.1, 0.5), point(1, 0.1), point(10, 0.01, { stoppedEarly: true })], 1)
    expect(shape).toMatchObject({ best: 1, band: [1, 1] })
    expect(shape.places[2]).toBe('not-scored')
  })

  it('[SWEEP-4] the width of the band is interpolated over log rate to 10% of the gain', () => {
    const shape = bathtubOf([point(0.01, 0.2), point(0.1, 0), point(1, 0.2)], 1)
    expect(shape.bandWidth).toBeCloseTo(1, 12)
    expect(bathtubOf([point(0.1, 0), point(1, 0.2)], 1).bandWidth).toBeNull()
  })

  it('[SWEEP-5] sensitivity is the mean excess over three decades around the best, an explosion counting as 1', () => {
    const rates = [-2, -1, 0, 1, 2].map((exponent) => 10 ** exponent)
    const shape = bathtubOf(
      rates.map((rate, i) => point(rate, [1, 0, 0, 0, Number.POSITIVE_INFINITY][i]!)),
      1,
    )
    expect(shape.best).toBe(0.1)
    expect(shape.sensitivity).toBeNull()
    const centred = bathtubOf(
      rates.map((rate, i) => point(rate, [1, 0.01, 0, 0.01, Number.POSITIVE_INFINITY][i]!)),
      1,
    )
    // Two inner decades of mean 0.005 and two halves that climb from 0.01 to (0.01 + 1)/2.
    expect(centred.sensitivity).toBeCloseTo((2 * 0.005 + 2 * 0.5 * ((0.01 + 0.505) / 2)) / 3, 12)
  })

  it('[SWEEP-6] where no rate beats the start there is no best and nothing is scored', () => {
    expect(bathtubOf([point(1, 2), point(10, Number.POSITIVE_INFINITY)], 1)).toMatchObject({
      best: null,
      band: null,
      gain: 0,
    })
  })
})

it('[SWEEP-7] grids of rates are exact at both ends and at the powers of ten', () => {
  expect(rateGrid(1e-5, 1)).toEqual([1e-5, 1e-4, 1e-3, 0.01, 0.1, 1])
  expect(rateGrid(0.01, 0.5, 2)).toEqual([0.01, 0.0316227766017, 0.1, 0.316227766017, 0.5])
  expect(between(0.01, 0.1)).toBe(0.0316227766017)
})
