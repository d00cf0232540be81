import { expect, it } from 'vitest'
import { expectWithin } from './in-range.ts'
import { finalLoss, presetOf, presetRun, resultOf } from './preset-run.ts'

it('[FIG-1] two runs that differ in nothing but the rate: at .01 the loss ends near .8, at 1 near .01', () => {
  expect(presetOf('the-knob', 'comparison').learningRates).toEqual([0.01, 1])
  const [low, high] = [presetRun('the-knob', 0.01), presetRun('the-knob', 1)]
  expect({ ...low, learningRate: 1 }).toEqual(high)
  expect(resultOf(low).records[0]!.loss).toBe(resultOf(high).records[0]!.loss)
  expectWithin(finalLoss(low), 0.7, 0.95)
  expectWithin(finalLoss(high), 0.008, 0.02)
  expectWithin(resultOf(low).final.validationAccuracy!, 0.82, 0.92)
  expectWithin(resultOf(high).final.validationAccuracy!, 0.96, 0.99)
})
