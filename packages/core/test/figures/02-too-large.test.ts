import { describe, expect, it } from 'vitest'
import { createObjective, sharpness, stabilityLimit, startRun, steps } from '../../src/index.ts'
import { expectWithin } from './in-range.ts'
import { finalLoss, presetOf, presetRun, resultOf } from './preset-run.ts'

const lossesOf = (name: string, rate: number) => resultOf(presetRun(name, rate)).records.map(({ loss }) => loss)
const placesOf = (name: string, rate: number) =>
  resultOf(presetRun(name, rate)).records.map(({ params }) => params![0]!)

describe('w² from 4', () => {
  it('[FIG-2a] .1 converges, .5 takes one step, .9 rings round 0 with the loss curve of .1', () => {
    expect(presetOf('overshoot', 'comparison').learningRates).toEqual([0.1, 0.5, 0.9, 1, 1.1, 1.5])
    expect(finalLoss(presetRun('overshoot', 0.1))).toBeLessThan(1e-6)
    expect(placesOf('overshoot', 0.5).slice(0, 3)).toEqual([4, 0, 0])
    const ringing = placesOf('overshoot', 0.9)
    expect(ringing.every((w, step) => w > 0 === (step % 2 === 0))).toBe(true)
    for (const [step, loss] of lossesOf('overshoot', 0.9).entries())
      expect(loss / lossesOf('overshoot', 0.1)[step]!).toBeCloseTo(1, 10)
  })

  it('[FIG-2b] at 1 w is ±4 for ever; at 1.1 the loss grows 1.44 times a step, and is monotone at every rate', () => {
    expect(placesOf('overshoot', 1)).toEqual(Array.from({ length: 40 }, (_, step) => (step % 2 === 0 ? 4 : -4)))
    const growing = lossesOf('overshoot', 1.1)
    for (let step = 1; step < 40; step++) expect(growing[step]! / growing[step - 1]!).toBeCloseTo(1.44, 10)
    for (const rate of presetOf('overshoot', 'comparison').learningRates) {
      const signs = new Set(lossesOf('overshoot', rate).map((loss, i, all) => Math.sign(loss - (all[i - 1] ?? loss))))
      signs.delete(0)
      expect(signs.size).toBeLessThanOrEqual(1)
    }
  })

  it('[FIG-2c] at 1.5 the loss is Infinity at step 510, w infinite at 1022, and NaN at 1023', () => {
    const { records, outcome } = resultOf(presetRun('overflow'))
    expect(outcome).toEqual({ kind: 'diverged', step: 510, quantity: 'loss' })
    expect(records.slice(0, 4).map(({ params }) => params![0])).toEqual([4, -8, 16, -32])
    const at = (step: number) => Math.abs(records.find((record) => record.step === step)!.params![0]!)
    expect([at(1021), at(1022), at(1023)]).toEqual([2 ** 1023, Number.POSITIVE_INFINITY, Number.NaN])
  })

  it('[FIG-2d] the same run overflows its loss at step 510, 62 and 6 in float64, float32 and float16', () => {
    const { runs } = presetOf('overflow-precisions', 'overlay')
    expect(runs.map(({ task }) => 'precision' in task && task.precision)).toEqual(['float64', 'float32', 'float16'])
    expect(runs.map((run) => resultOf(run).outcome)).toEqual(
      [510, 62, 6].map((step) => ({ kind: 'diverged', step, quantity: 'loss' })),
    )
    // Each goes on until w is NaN.
    for (const run of runs) expect(resultOf(run).records.at(-1)!.params![0]).toBeNaN()
  })

  it('[FIG-2e] from loss 16 to 1e-6 takes 38, 411, 4,143, 41,467 and 414,699 steps at .1, .01, 1e-3, 1e-4 and 1e-5', () => {
    const { learningRates } = presetOf('steps-needed', 'comparison')
    const results = learningRates.map((rate) => resultOf(presetRun('steps-needed', rate)))
    expect(learningRates).toEqual([0.1, 0.01, 1e-3, 1e-4, 1e-5])
    expect(results.map(({ outcome }) => outcome.step)).toEqual([38, 411, 4143, 41_467, 414_699])
    expect(new Set(results.map(({ outcome }) => outcome.kind))).toEqual(new Set(['stopped']))
  })
})

describe('himmelblau from (0, 0)', () => {
  it('[FIG-2f] 1e-4 is slow, .0175 arrives, .03 stays between 11 and 45 for ever, .04 is Infinity by step 75', () => {
    expect(presetOf('himmelblau', 'comparison').learningRates).toEqual([1e-4, 0.0175, 0.03, 0.04])
    expect(resultOf(presetRun('himmelblau', 1e-4)).initial.loss).toBe(170)
    expectWithin(finalLoss(presetRun('himmelblau', 1e-4)), 140, 150)
    expect(finalLoss(presetRun('himmelblau', 0.0175))).toBeLessThan(1e-20)
    // For ever: a hundred times as long as in the figure.
    const wandering = Array.from(steps({ ...presetRun('himmelblau', 0.03), steps: 20_000 }), ({ loss }) => loss)
    const settled = wandering.slice(100)
    expectWithin(Math.min(...settled), 9, 13)
    expectWithin(Math.max(...settled), 40, 50)
    const { outcome } = resultOf(presetRun('himmelblau', 0.04))
    expect(outcome.kind).toBe('diverged')
    expectWithin(outcome.step, 60, 75)
  })

  it('[FIG-2g] λmax at (3, 2) is 82.284, the limit .0243: .0225 converges to there, .025 does not', () => {
    const top = sharpness(createObjective({ name: 'himmelblau' }), [3, 2])
    expect(top).toBeCloseTo(82.284, 3)
    expect(stabilityLimit({ name: 'sgd' }, top)).toBeCloseTo(0.0243, 4)
    const run = startRun(presetRun('himmelblau-limit', 0.0225))
    Array.from(run.records())
    expect(run.checkpoint().params[0]).toBeCloseTo(3, 10)
    expect(run.checkpoint().params[1]).toBeCloseTo(2, 10)
    const beyond = Array.from(steps({ ...presetRun('himmelblau-limit', 0.025), steps: 20_000 }), ({ loss }) => loss)
    expect(Math.min(...beyond.slice(100))).toBeGreaterThan(0.1)
  })
})

describe('a ravine with κ = 50', () => {
  it('[FIG-2h] the best rate, 2/(κ + 1) = .0392, sits just below the limit of .04: the steep wall sets the limit, the flat floor the time', () => {
    const end = (learningRate: number) => {
      const run = presetRun('ravine')
      return finalLoss({ ...run, learningRate, steps: 1000 })
    }
    expect(presetRun('ravine').learningRate).toBe(0.0392)
    const best = end(2 / 51)
    for (const rate of [0.02, 0.035, 0.0385, 0.0397]) expect(end(rate)).toBeGreaterThan(best)
    expect(end(0.0401)).toBeGreaterThan(1000)
  })
})
