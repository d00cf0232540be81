import { suggestionRules } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import type { RateCurve } from './curve.ts'
import { correctedMean, meanFromFirst, shiftedMean } from './smoothing.ts'
import { explain, suggest, suggestionRegistry } from './suggest.ts'

const rates = (count: number) => Array.from({ length: count }, (_, i) => 1e-4 * 1.2 ** i)
const falling = (count: number) => Array.from({ length: count }, (_, i) => 10 - i / 10)
const span = ({ offset, losses }: { offset: number; losses: ArrayLike<number> }) => [offset, offset + losses.length]

describe('how each library reads a curve', () => {
  it('[RANGE-12] the smoothings are those of fastai, Lightning and torch-lr-finder, and a NaN stays in them', () => {
    // β ½: a = 2, 2; divided by ½, ¾ or, one ahead, by ¾, ⅞.
    expect([...correctedMean([4, 2], 0.5)]).toEqual([4, 2 / 0.75])
    expect([...shiftedMean([4, 2], 0.5)]).toEqual([2 / 0.75, 2 / 0.875])
    expect([...meanFromFirst([4, 2], 0.25)]).toEqual([4, 3.5])
    // Lightning's first value is about half of the loss.
    expect(shiftedMean([1], 0.98)[0]).toBeCloseTo(1 / 1.98, 12)
    expect([...correctedMean([4, 2], 0)]).toEqual([4, 2])
    for (const smoothed of [correctedMean([1, Number.NaN, 1], 0.5), meanFromFirst([1, Number.NaN, 1], 0.5)]) {
      expect([...smoothed].map(Number.isFinite)).toEqual([true, false, false])
    }
  })

  it('[RANGE-13] fastai leaves out a tenth of the planned steps and five points, Lightning 10 and 1, torch-lr-finder 10 and 5', () => {
    const curve: RateCurve = { learningRates: rates(40), losses: falling(40), plannedSteps: 60 }
    expect(span(suggestionRegistry['fastai-valley'].read(curve, {}))).toEqual([6, 35])
    expect(span(suggestionRegistry.lightning.read(curve, {}))).toEqual([10, 39])
    expect(span(suggestionRegistry['torch-lr-finder'].read(curve, {}))).toEqual([10, 35])
    const short = (count: number): RateCurve => ({ learningRates: rates(count), losses: falling(count) })
    expect([16, 17].map((count) => explain('torch-lr-finder', short(count)) === 'too-few-points')).toEqual([
      true,
      false,
    ])
  })

  it('[RANGE-14] a library stops where its own smoothed loss exceeds its own best by its own factor', () => {
    // From 1 to 300 at point 30: with β 0.98 the mean jumps past 4 at once; the stopping point is the last one recorded.
    const losses = Array.from({ length: 60 }, (_, i) => (i < 30 ? 1 - i / 100 : 300))
    const curve: RateCurve = { learningRates: rates(60), losses }
    expect(span(suggestionRegistry['fastai-steep'].read(curve, {}))).toEqual([6, 26])
    expect(span(suggestionRegistry.lightning.read(curve, {}))).toEqual([10, 30])
    expect(span(suggestionRegistry.sweetspot.read(curve, {}))).toEqual([0, 60])
    // Below zero a factor of the best means nothing: nothing is cut.
    const negative = { ...curve, losses: losses.map((loss) => loss - 1000) }
    expect(span(suggestionRegistry['fastai-steep'].read(negative, {}))).toEqual([6, 55])
  })

  it('[RANGE-15] after a NaN nothing is read, and no points before it are trimmed away for it', () => {
    const losses = falling(60).map((loss, i) => (i === 40 ? Number.NaN : loss))
    const curve: RateCurve = { learningRates: rates(60), losses }
    for (const rule of suggestionRules) {
      const reading = suggestionRegistry[rule].read(curve, {})
      expect(span(reading)[1], rule).toBe(40)
      expect(reading.broke).toBe(true)
    }
    // Infinity ends the test by the stop rule of the library, which then trims the points before it.
    const infinite = { ...curve, losses: losses.map((loss) => (Number.isNaN(loss) ? Number.POSITIVE_INFINITY : loss)) }
    expect(span(suggestionRegistry['fastai-valley'].read(infinite, {}))[1]).toBe(36)
  })

  it('[RANGE-16] a fall that ends in NaN or right after the last point is a turn at the last finite point', () => {
    const learningRates = rates(60)
    const nan = { learningRates, losses: falling(60).map((loss, i) => (i >= 40 ? Number.NaN : loss)) }
    expect(suggest('sweetspot', nan, { divisor: 10 })).toMatchObject({
      index: 39,
      learningRate: learningRates[39]! / 10,
    })
    const whole = { learningRates, losses: falling(60) }
    expect(explain('sweetspot', whole)).toBe('no-rise')
    expect(suggest('sweetspot', { ...whole, brokeAtEnd: true })).toMatchObject({ index: 59 })
  })
})
