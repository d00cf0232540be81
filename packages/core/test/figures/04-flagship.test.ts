import { describe, expect, it } from 'vitest'
import { sweepOf } from '../../src/index.ts'
import { expectWithin } from './in-range.ts'
import { changed, finalLoss, presetOf, presetRun, resultOf } from './preset-run.ts'

describe('digits, 500 steps', () => {
  it('[FIG-4a] tanh, SGD: .0001 crawls, .01 and .1 learn, 1 is best, 3.16 throws the loss above 100 and stays finite', () => {
    expect(presetOf('flagship', 'comparison').learningRates).toEqual([1e-4, 0.01, 0.1, 1, 3.16])
    const end = (rate: number) => finalLoss(presetRun('flagship', rate))
    expectWithin(end(1e-4), 2.2, 2.55)
    expectWithin(end(0.01), 0.8, 1)
    expectWithin(end(0.1), 0.13, 0.17)
    expectWithin(end(1), 0.005, 0.04)
    expectWithin(end(3.16), 60, 400)
    expectWithin(Math.max(...resultOf(presetRun('flagship', 3.16)).records.map(({ loss }) => loss)), 150, 800)
  })

  it('[FIG-4b] tanh, Adam: the best is .01, a hundredth of SGD’s; 1 and 10 are thrown up and never infinite', () => {
    expect(presetOf('flagship-adam', 'comparison').learningRates).toEqual([1e-5, 1e-3, 1e-2, 0.1, 1, 10])
    const end = (rate: number) => finalLoss(presetRun('flagship-adam', rate))
    expectWithin(end(1e-5), 2, 2.4)
    expectWithin(end(1e-3), 0.09, 0.14)
    expectWithin(end(1e-2), 0.003, 0.009)
    // Beside the cliff: seeds differ by a factor of 200.
    expectWithin(end(0.1), 1e-4, 0.4)
    expectWithin(end(1), 5, 100)
    expectWithin(end(10), 300, 2000)
  })

  it('[FIG-4c] squared error: .03 is best, and too large is Infinity, near step 126 at .15 and near step 100 at .3', () => {
    expect(presetOf('squared-error', 'comparison').learningRates).toEqual([1e-4, 0.01, 0.03, 0.15, 0.3])
    const end = (rate: number) => finalLoss(presetRun('squared-error', rate))
    expectWithin(end(1e-4), 0.7, 0.95)
    expectWithin(end(0.01), 0.19, 0.24)
    expectWithin(end(0.03), 0.15, 0.19)
    for (const [rate, low, high] of [
      [0.15, 115, 140],
      [0.3, 92, 110],
    ] as const) {
      const { outcome } = resultOf(presetRun('squared-error', rate))
      expect(outcome).toMatchObject({ kind: 'diverged', quantity: 'loss' })
      expectWithin(outcome.step, low, high)
    }
  })

  it('[FIG-4d] ReLU: 1 is good; at 2.5 every unit dies, the loss stays at ln 10 and the accuracy at 10%', () => {
    expect(presetOf('collapse', 'comparison').learningRates).toEqual([1, 2.5])
    expectWithin(finalLoss(presetRun('collapse', 1)), 0.008, 0.02)
    const { outcome, initial, final } = resultOf(presetRun('collapse', 2.5))
    expect(outcome.kind).toBe('finished')
    expectWithin(final.loss, 2.29, 2.33)
    expect(initial.deadUnits).toBeLessThan(0.05)
    expect(final.deadUnits).toBe(1)
    expectWithin(final.accuracy!, 0.07, 0.13)
  })

  it('[FIG-4e] ReLU with cross-entropy never leaves the finite numbers, from 1e-6 to 1e4: too large shows as collapse', () => {
    for (const learningRate of [1e-6, 10, 100, 1e4]) {
      const { outcome, final } = resultOf(changed(presetRun('collapse', 1), { learningRate, steps: 50 }))
      expect(outcome.kind).toBe('finished')
      expect(final.loss).toBeGreaterThan(2)
      if (learningRate > 1) expect(final.accuracy).toBeLessThan(0.2)
    }
  })

  it('[FIG-4f] each rate has its verdict: too slow, too slow, healthy, healthy, diverging; in squared error diverged; in ReLU collapsed', () => {
    const verdictsOf = (name: string) => {
      const { learningRates, run } = presetOf(name, 'comparison')
      const runs = learningRates.map((rate) => ({ learningRate: rate, results: [resultOf(presetRun(name, rate))] }))
      return sweepOf(run.optimizer, runs).rows.map(({ diagnosis }) => diagnosis.verdict)
    }
    expect(verdictsOf('flagship')).toEqual(['too-slow', 'too-slow', 'healthy', 'healthy', 'diverging'])
    expect(verdictsOf('squared-error')).toEqual(['too-slow', 'healthy', 'healthy', 'diverged', 'diverged'])
    expect(verdictsOf('collapse')).toEqual(['healthy', 'collapsed'])
  })
})
