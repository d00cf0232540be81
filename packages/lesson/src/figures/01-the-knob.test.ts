import { expect, it } from 'vitest'
import { sweepOf } from '../results/at-rate.ts'
import { comparisonOf } from '../results/kind-of-result.ts'
import { loadResults } from '../results/load-result.ts'
import { figureNamed } from './index.ts'

it('[LESSON-23] the knob: two runs that differ in nothing but the rate end 50 times apart', async () => {
  const { runs, ...comparison } = comparisonOf(await loadResults(figureNamed('the-knob')), 'digits')
  const [small, large] = sweepOf({ ...comparison, runs }).rows
  expect(runs[0]!.config).toEqual({ ...runs[1]!.config, learningRate: 0.01 })
  expect(runs[0]!.records[0]!.loss).toBe(runs[1]!.records[0]!.loss)
  expect(small!.finalLoss / large!.finalLoss).toBeGreaterThan(50)
  expect(small!.validationAccuracy).toBeCloseTo(0.88, 1)
  expect(large!.validationAccuracy).toBeCloseTo(0.98, 1)
})
