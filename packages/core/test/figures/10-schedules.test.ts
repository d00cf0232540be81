import { expect, it } from 'vitest'
import { steps } from '../../src/index.ts'
import { median } from '../../src/numeric/quantile.ts'
import { expectWithin } from './in-range.ts'
import { finalLoss, presetOf, presetRun, resultOf } from './preset-run.ts'

const end = (name: string, seed = 1) => finalLoss(presetRun(name, undefined, { seed }))

it('[FIG-10a] SGD at 1.65 breaks on most seeds and does not heal; after a warm-up of 50 steps it is the best run of all', () => {
  const seeds = [1, 2, 3]
  expect(median(seeds.map((seed) => end('no-warmup', seed)))).toBeGreaterThan(0.7)
  for (const seed of seeds) expectWithin(end('warmup', seed), 0.003, 0.02)
  expect(end('warmup')).toBeLessThan(end('cosine-hurts'))
  const rates = resultOf(presetRun('warmup')).records.map(({ learningRate }) => learningRate)
  expect(rates[0]).toBeLessThan(0.1)
  expect(new Set(rates.slice(50))).toEqual(new Set([1.65]))
})

it('[FIG-10b] a warm-up is not enough at 2.5', () => {
  expectWithin(end('warmup-not-enough'), 2.28, 2.35)
})

it('[FIG-10c] momentum at .7 stops at a noise floor near .1; a cosine ends near .01, with a warm-up near .002', () => {
  expectWithin(end('no-decay'), 0.03, 0.2)
  expectWithin(end('cosine'), 0.005, 0.025)
  expectWithin(end('warmup-cosine'), 0.0008, 0.004)
})

it('[FIG-10d] Adam at .18, beside its cliff, ends above .1, and below .01 with both', () => {
  expectWithin(end('no-schedule-adam'), 0.08, 0.4)
  expectWithin(end('warmup-cosine-adam'), 0.0005, 0.01)
})

it('[FIG-10e] a cosine makes SGD at 1 worse, from near .0125 to near .03', () => {
  const before = finalLoss({ ...presetRun('cosine-hurts'), schedule: { name: 'constant' } })
  expectWithin(before, 0.008, 0.02)
  expectWithin(end('cosine-hurts') / before, 1.5, 4)
})

it('[RUN-31] at 2.5 a rate put right at step 5 still learns, at step 100 it comes too late', () => {
  const [lost, early, late] = presetOf('rescue', 'overlay').runs.map(finalLoss)
  expect(lost).toBeGreaterThan(2)
  expectWithin(early!, 0.1, 0.25)
  expect(late).toBeGreaterThan(1.5)
})

it('[RUN-32] the overlays of the chapter are its runs, laid side by side', () => {
  const alike = (name: string, runs: readonly string[]) =>
    expect(presetOf(name, 'overlay').runs).toEqual(runs.map((run) => presetOf(run, 'run')))
  alike('warm-ups', ['no-warmup', 'warmup', 'warmup-not-enough'])
  alike('decays', ['no-decay', 'cosine', 'warmup-cosine'])
})

it('[FIG-10f] with noisy gradients a constant rate stops at a floor that grows with the rate, and decay removes it', () => {
  const floor = (learningRate: number, name: 'constant' | 'cosine' = 'constant', share = 0.5) => {
    const run = { task: { name: 'parabola', noise: 1 }, learningRate, schedule: { name }, steps: 40_000 } as const
    const squares = Array.from(steps(run), ({ weightNorm }) => weightNorm ** 2).slice((1 - share) * run.steps)
    return squares.reduce((sum, square) => sum + square, 0) / squares.length
  }
  // η·σ²/(4 − 4η), from w ← (1 − 2η)·w − η·σ·ξ.
  for (const rate of [0.01, 0.1, 0.5]) expectWithin(floor(rate) / (rate / (4 - 4 * rate)), 0.8, 1.2)
  expect(floor(0.1, 'cosine', 0.05)).toBeLessThan(floor(0.1) / 10)
})
