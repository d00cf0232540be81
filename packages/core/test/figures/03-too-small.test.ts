import { expect, it } from 'vitest'
import { median } from '../../src/numeric/quantile.ts'
import { expectWithin } from './in-range.ts'
import { changed, finalLoss, presetOf, presetRun, resultOf } from './preset-run.ts'

const ratioOf = (rate: number) => median(resultOf(presetRun('too-small', rate)).records.map((r) => r.updateRatio))
const gradNormOf = (rate: number) => median(resultOf(presetRun('too-small', rate)).records.map((r) => r.gradNorm))

it('[FIG-3a] below .001 the loss hardly moves in 500 steps, at .01 it falls by two thirds', () => {
  expect(presetOf('too-small', 'comparison').learningRates).toEqual([1e-5, 1e-4, 1e-3, 0.01])
  const start = resultOf(presetRun('too-small', 1e-5)).initial.loss
  const won = (rate: number) => start - finalLoss(presetRun('too-small', rate))
  expectWithin(won(1e-5), 0, 0.02)
  expectWithin(won(1e-4), 0.02, 0.15)
  expectWithin(won(1e-3), 0.25, 0.6)
  expectWithin(finalLoss(presetRun('too-small', 0.01)), 0.7, 0.95)
})

it('[FIG-3b] the update/weight ratio says so, from 8e-7 to 5e-4, while the gradient has nothing to report: 1.3 to .85', () => {
  expectWithin(ratioOf(1e-5), 6e-7, 1.1e-6)
  expectWithin(ratioOf(0.01), 3e-4, 8e-4)
  expectWithin(gradNormOf(1e-5), 1, 1.7)
  expectWithin(gradNormOf(0.01), 0.6, 1.2)
})

it('[FIG-3c] a blown-up run has as small a ratio: 1e-5 and 1000 differ in the weights and the loss, not in the ratio', () => {
  const small = resultOf(presetRun('too-small', 1e-5))
  const blown = resultOf(changed(presetRun('too-small', 1e-5), { learningRate: 1000, steps: 100 }))
  // How far the weights are thrown is chance: 7e-8, 9e-8 and 2e-6 on the first three seeds.
  expectWithin(median(blown.records.slice(-50).map(({ updateRatio }) => updateRatio)), 1e-8, 1e-5)
  const growth = ({ records }: typeof small) => records.at(-1)!.weightNorm / records[0]!.weightNorm
  expectWithin(growth(small), 0.99, 1.01)
  expect(growth(blown)).toBeGreaterThan(3)
  expect(Math.max(...blown.records.map(({ loss }) => loss))).toBeGreaterThan(1.2 * blown.initial.loss)
})
