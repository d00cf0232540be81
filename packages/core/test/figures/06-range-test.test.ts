import type { RangeTestResult, SuggestionRule } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { rangeTestPlan } from '../../src/index.ts'
import { correctedMean } from '../../src/range-test/smoothing.ts'
import { bestRates } from './best-rates.ts'
import { expectWithin } from './in-range.ts'
import { carryOut, presetOf } from './preset-run.ts'

/** The preset's range test on its first seeds. */
const rangeTest = (name: string, seeds: number) => {
  const config = presetOf(name, 'range-test')
  return carryOut(rangeTestPlan({ ...config, seeds: config.seeds.slice(0, seeds) }))
}

/** Decades from the best rate of whole runs to a rule's pick. */
const decades = ({ picks }: RangeTestResult, rule: SuggestionRule, best: number) =>
  Math.log10(picks.find((pick) => pick.rule === rule)!.learningRate! / best)

describe('range test on digits, 300 steps', () => {
  it('[FIG-6a] SGD: valley picks a twentieth of the best rate, slide the best, steep and minimum/10 a third and an eighth', async () => {
    const result = await rangeTest('range-test-sgd', 3)
    const from = (rule: SuggestionRule) => decades(result, rule, bestRates.sgd)
    expectWithin(from('fastai-valley'), -1.6, -1.1)
    expectWithin(from('fastai-slide'), -0.3, 0.3)
    expectWithin(from('fastai-steep'), -0.8, -0.2)
    expectWithin(from('fastai-minimum'), -1.1, -0.7)
    expectWithin(from('sweetspot'), -0.7, -0.1)
    expect(result.refusal).toBeNull()
  })

  it('[FIG-6b] Adam: valley and steep pick a tenth and a sixth of the best rate, slide thirty times too much', async () => {
    const result = await rangeTest('range-test-adam', 3)
    const from = (rule: SuggestionRule) => decades(result, rule, bestRates.adam)
    expectWithin(from('fastai-valley'), -1.3, -0.7)
    expectWithin(from('fastai-slide'), 1, 2)
    expectWithin(from('fastai-steep'), -1.1, -0.5)
    expectWithin(from('fastai-minimum'), -0.6, -0.1)
    expectWithin(from('sweetspot'), -0.6, 0.1)
    expect(result.refusal).toBeNull()
  })

  it('[FIG-6c] a ramp that ends before the loss rises is too narrow: no stop, no recommendation, go higher', async () => {
    const { ramps, recommendation, refusal } = await rangeTest('range-test-too-narrow', 2)
    expect(ramps.map(({ ended }) => ended)).toEqual(['end', 'end'])
    expect(recommendation).toBeNull()
    expect(refusal).toEqual({ reason: 'no-rise', remedy: 'go-higher' })
  })

  it('[FIG-6d] in fastai’s own range and smoothing its stop rule never fires, though the raw loss has left: too narrow', async () => {
    const config = presetOf('range-test-sgd', 'range-test')
    const fastai = { from: 1e-7, to: 10, steps: 100, stopFactor: 0, seeds: [1, 2] }
    const { ramps } = await carryOut(rangeTestPlan({ ...config, ...fastai }))
    for (const { losses } of ramps) {
      const smoothed = Array.from(correctedMean(losses, 0.98))
      expect(Math.max(...losses)).toBeGreaterThan(4 * Math.min(...losses))
      expect(Math.max(...smoothed)).toBeLessThan(4 * Math.min(...smoothed))
    }
  })
})
