import { type SuggestionRule, suggestionRules } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { stream } from '../random/index.ts'
import type { RateCurve } from './curve.ts'
import type { SuggestOptions } from './rule.ts'
import { explain, suggest, suggestionRegistry } from './suggest.ts'

/** Applies a rule to losses that count as smoothed and trimmed already; the rate of point i is i + 1. */
function pick(rule: SuggestionRule, losses: readonly number[], options: SuggestOptions = {}, noise = 0) {
  const reading = {
    learningRates: Float64Array.from(losses, (_, i) => i + 1),
    losses: Float64Array.from(losses),
    noise,
    offset: 0,
    broke: false,
  }
  return suggestionRegistry[rule].pick(reading, options)
}

const grid = (count: number, from: number, to: number) =>
  Array.from({ length: count }, (_, i) => from * (to / from) ** (i / (count - 1)))

/** Flat, falls around 0.01, turns at 1: what a range test draws. */
const learningRates = grid(300, 1e-5, 100)
const typical = learningRates.map((rate) => 2.3 - 2 / (1 + 0.01 / rate) + rate ** 2 / 4)
const curve: RateCurve = { learningRates, losses: typical }

describe('rules', () => {
  it('[RANGE-1] valley takes the middle of the longest falling subsequence, gaps counted as if there were none', () => {
    // 6 4 3 2 1 at 1, 2, 4, 6, 7: e = 7, s = 7 − 5 = 2, t = 5/3, so 2 + 1 + 0.
    expect(pick('fastai-valley', [5, 6, 4, 4, 3, 7, 2, 1, 8, 9])).toMatchObject({ index: 3, learningRate: 4 })
    // Unbroken from the first point: e = 8, s = −1, t = 3, so −1 + 3 + 1.
    expect(pick('fastai-valley', [9, 8, 7, 6, 5, 4, 3, 2, 1])).toMatchObject({ index: 3 })
    expect(pick('fastai-valley', [1, 2, 3, 4, 5, 6])).toBe('no-fall')
  })

  it('[RANGE-2] slide moves left while the slopes 15 points apart differ, and says when it never moved', () => {
    // Slope −1 up to point 26, then +1: slopes at (29, 14) … (26, 11) differ, those at (25, 10) do not.
    const turned = Array.from({ length: 30 }, (_, i) => Math.abs(i - 26))
    expect(pick('fastai-slide', turned)).toMatchObject({ index: 11, edge: 'none' })
    // A flat last window: point n − 16, whatever the curve.
    const straight = Array.from({ length: 20 }, (_, i) => 20 - i)
    expect(pick('fastai-slide', straight)).toMatchObject({ index: 4, edge: 'high' })
    const bowl = Array.from({ length: 40 }, (_, i) => (i - 30) ** 2)
    expect(pick('fastai-slide', bowl)).toMatchObject({ index: 0, edge: 'low' })
  })

  it('[RANGE-3] minimum points at the smallest loss and returns a tenth of its rate', () => {
    expect(pick('fastai-minimum', [4, 2, 1, 3])).toEqual({ index: 2, learningRate: 0.3 })
  })

  it('[RANGE-4] steep takes the left point of the steepest step against the logarithm of the rate', () => {
    // Steps of −1 at 1→2 (ln 2), −1.2 at 2→3 (ln 3/2), −0.5 at 3→4: −1.44, −2.96, −1.74.
    expect(pick('fastai-steep', [4, 3, 1.8, 1.3])).toMatchObject({ index: 1, learningRate: 2, edge: 'none' })
    expect(pick('fastai-steep', [4, 3.9, 3.7, 1])).toMatchObject({ index: 2, edge: 'high' })
  })

  it('[RANGE-5] torch-lr-finder and Lightning take the smallest central slope, by point and by log rate', () => {
    // By point: 0, −0.5, −1.5, −1.05, −0.05, 0.
    expect(pick('torch-lr-finder', [4, 4, 3, 1, 0.9, 0.9])).toEqual({ index: 2, learningRate: 3 })
    // −1, −1, −1, −1: equal by rate, and by log₁₀ rate the steeper the larger the rate.
    expect(pick('lightning', [4, 3, 2, 1], { slope: 'rate' })).toMatchObject({ index: 0 })
    expect(pick('lightning', [4, 3, 2, 1], { slope: 'index' })).toMatchObject({ index: 0 })
    expect(pick('lightning', [4, 3, 2, 1], { slope: 'log-rate' })).toMatchObject({ index: 3 })
  })

  it('[RANGE-6] the slope against the rate itself lands decades too low on an exponential ramp', () => {
    const noisy = { learningRates, losses: typical.map((loss, i) => loss + (i % 2 === 0 ? 0.2 : -0.2)) }
    const decades = (slope: 'rate' | 'log-rate') => Math.log10(suggest('lightning', noisy, { slope })!.learningRate)
    expect(decades('log-rate')).toBeGreaterThan(-2)
    expect(decades('rate')).toBeLessThan(decades('log-rate') - 2)
  })

  it('[RANGE-7] sweetspot takes the rate at the turn over the divisor, and noise is no turn', () => {
    const fall = [10, 10, 10, 10, 10, 8, 6, 4, 2, 2, 2, 2]
    // Start 10, best 2, gain 8: the turn lies above 2 + 8/4 = 4.
    expect(pick('sweetspot', [...fall, 4, 4.1, 9], { divisor: 3 })).toEqual({
      index: 13,
      learningRate: 14 / 3,
      edge: 'none',
    })
    expect(pick('sweetspot', [...fall, 4, 4, 4])).toBe('no-rise')
    // A bump before half of the fall is won.
    const bump = [10, 10, 10, 10, 10, 9, 10, 9, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]
    expect(pick('sweetspot', [...bump, 7])).toMatchObject({ index: 18 })
    // σ 4 of the losses is 1.68 of their mean: a fall of 8 is not five of that; with σ 3 it is, and so is a rise to 8.31.
    expect(pick('sweetspot', [...fall, 9], {}, 4)).toBe('no-fall')
    expect(pick('sweetspot', [...fall, 8.3, 8.4], {}, 3)).toMatchObject({ index: 13 })
  })

  it('[RANGE-36] a loss that first rises by more than it falls later has its cliff before the ramp: sweetspot refuses', () => {
    // It falls from 10 to 2 in the end, by 8.
    const later = [8, 6, 4, 2, 2, 2, 2, 9]
    expect(pick('sweetspot', [10, 40, 30, 20, 12, ...later])).toBe('rises-first')
    expect(pick('sweetspot', [10, 10, 18.1, 10, 10, ...later])).toBe('rises-first')
    expect(pick('sweetspot', [10, 10, 18, 10, 10, ...later])).toMatchObject({ index: 12 })
    // No more than noise, σ 1: five deviations of its mean are 2.1.
    expect(pick('sweetspot', [10, 10, 18.1, 10, 10, ...later], {}, 1)).toMatchObject({ index: 12 })
  })

  it('[RANGE-8] Smith bounds go from the first fall beyond the noise to the best loss before it stalls or worsens', () => {
    const flat = [5, 5, 5, 5, 5, 5, 5]
    expect(pick('smith-bounds', [...flat, 4, 3, 2, 2, 2, 6, 7])).toMatchObject({
      index: 9,
      learningRate: 10,
      minLearningRate: 8,
    })
    const stalled = [...flat, 4, 3, 2, ...new Array<number>(30).fill(2)]
    expect(pick('smith-bounds', stalled)).toMatchObject({ index: 9, learningRate: 10 })
    // Falls from the first points on: a quarter of the upper bound.
    expect(pick('smith-bounds', [5, 4, 3, 2, ...new Array<number>(30).fill(2), 9])).toMatchObject({
      learningRate: 4,
      minLearningRate: 1,
    })
    expect(pick('smith-bounds', [...flat, 4, 3, 2])).toBe('no-rise')
    expect(pick('smith-bounds', [...flat, ...flat])).toBe('no-fall')
  })

  it('[RANGE-9] every rule finds a rate between the first fall and the turn of a typical curve', () => {
    for (const rule of suggestionRules) {
      const found = suggest(rule, curve)
      expect(found, rule).toMatchObject({ rule, edge: 'none' })
      expect(found!.learningRate, rule).toBeGreaterThan(1e-3)
      expect(found!.learningRate, rule).toBeLessThan(3)
      expect(found!.index, rule).toBeLessThan(300)
    }
  })

  it('[RANGE-10] what is no range test gives null and its reason: short, not rising in rate, no fall, not finite at once', () => {
    const cases: readonly [string, RateCurve][] = [
      ['too-few-points', { learningRates: [], losses: [] }],
      ['too-few-points', { learningRates: [1], losses: [1] }],
      ['rates-not-rising', { learningRates: learningRates.toReversed(), losses: typical }],
      ['rates-not-rising', { learningRates: learningRates.map((rate) => rate - 1e-5), losses: typical }],
      ['rates-not-rising', { learningRates: learningRates.map(() => Number.NaN), losses: typical }],
      ['no-fall', { learningRates, losses: typical.map(() => 1) }],
      ['no-fall', { learningRates, losses: learningRates.map((_, i) => 1 + i / 300) }],
      ['not-finite-at-start', { learningRates, losses: typical.map((loss, i) => (i === 0 ? Number.NaN : loss)) }],
    ]
    for (const rule of suggestionRules) {
      for (const [reason, given] of cases) {
        expect(explain(rule, given), `${rule}: ${reason}`).toBe(reason)
        expect(suggest(rule, given)).toBeNull()
      }
    }
    expect(() => explain('sweetspot', { learningRates: [1, 2], losses: [1] })).toThrow(
      'losses: expected one per learning rate, got 1 for 2. Give both columns in full.',
    )
  })

  it('[RANGE-35] batch noise alone is no fall, whatever the smoothing', () => {
    const flat = { learningRates, losses: learningRates.map((_, i) => 5 + stream(3, i).normal()) }
    for (const smoothing of [0, 0.5, 0.7, 0.9]) expect(explain('sweetspot', flat, { smoothing })).toBe('no-fall')
    expect(
      suggest(
        'sweetspot',
        {
          learningRates: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048],
          losses: [4, 4, 4, 4, 4, 4, 2, 1, 1, 1, 1, 9],
        },
        { smoothing: 0, divisor: 2 },
      )?.learningRate,
    ).toBe(1024)
  })

  it('[RANGE-11] the sweetspot of negative losses is that of the same curve lifted above zero', () => {
    const lowered = { learningRates, losses: typical.map((loss) => loss - 50) }
    expect(suggest('sweetspot', lowered)!.index).toBe(suggest('sweetspot', curve)!.index)
    for (const rule of suggestionRules) expect(explain(rule, lowered)).toMatchObject({ rule })
  })
})
