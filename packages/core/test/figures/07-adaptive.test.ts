import { describe, expect, it } from 'vitest'
import { type Objective, stabilityLimit, startRun } from '../../src/index.ts'
import { expectWithin } from './in-range.ts'
import { changed, digits, finalLoss, presetOf, presetRun, resultOf } from './preset-run.ts'

it('[FIG-7a] w² at 1.5: gradient descent explodes, a running mean of the gradient converges, and so does Adam', () => {
  const { optimizers, learningRates } = presetOf('averaging', 'comparison')
  expect(learningRates).toEqual([1.5])
  const [plain, averaged, adam] = optimizers.map((optimizer) => finalLoss(presetRun('averaging', 1.5, { optimizer })))
  expect(plain).toBeGreaterThan(1e50)
  expect(averaged).toBeLessThan(1e-3)
  expect(adam).toBeLessThan(1e-3)
  // w² has curvature 2.
  expect(stabilityLimit(optimizers[0]!, 2)).toBe(1)
  expect(stabilityLimit(optimizers[1]!, 2)).toBeCloseTo(19, 10)
})

describe('Adam on digits', () => {
  const run = startRun(presetRun('effective-rates'), { data: digits })
  const params = () => run.checkpoint().params as Float64Array
  const start = Float64Array.from(params())
  const records = run.records()
  const first = records.next()
  const moved = params().map((value, i) => value - start[i]!)
  const grads = new Float64Array(run.objective.dimension)
  run.objective.lossAndGrad(start, grads, 0)

  it('[FIG-7b] the first step is the rate times the sign of the gradient, and a quarter of the gradients are exactly 0', () => {
    expect(first.done).toBe(false)
    let still = 0
    for (const [i, g] of grads.entries()) {
      if (g === 0) {
        still++
        expect(moved[i]).toBe(0)
      } else if (Math.abs(g) > 1e-5) expect(moved[i]! / (-1e-3 * Math.sign(g))).toBeCloseTo(1, 2)
    }
    expectWithin(still / grads.length, 0.15, 0.35)
  })

  it('[FIG-7c] effective rates after 500 steps: near .2 for pixels in daily use, tens for rare ones, rate/ε for unused ones', () => {
    for (const _ of records);
    const { optimizer } = run.checkpoint()
    const rates = effectiveRates(optimizer as { v: Float64Array; beta2Power: number }, 1e-3)
    const { count, features } = digits.training
    const pixels = Array.from({ length: 64 }, (_, pixel) => {
      let used = 0
      for (let i = 0; i < count; i++) if (features[i * 64 + pixel]! > 0) used++
      const own = Array.from({ length: 128 }, (_, unit) => rates[unit * 64 + pixel]!).sort((a, b) => a - b)
      return { share: used / count, rate: own[64]! }
    })
    const daily = pixels.filter(({ share }) => share > 0.95).map(({ rate }) => rate)
    const rare = pixels.filter(({ share }) => share > 0 && share < 0.005).map(({ rate }) => rate)
    const unused = pixels.filter(({ share }) => share === 0).map(({ rate }) => rate)
    for (const rate of daily) expectWithin(rate, 0.1, 0.4)
    expectWithin(Math.max(...rare), 30, 2000)
    expect(unused.length).toBeGreaterThan(0)
    for (const rate of unused) expect(rate).toBeCloseTo(1e5, 4)
  })
})

it('[RUN-33] the watched weights of one unit tell the same: apart by hundreds, three of them never updated', () => {
  const { records } = resultOf(presetRun('effective-rates'))
  const { v, effectiveRate } = records.at(-1)!.watched!.state
  const used = effectiveRate!.filter((_, i) => v![i]! > 0)
  expect(used).toHaveLength(61)
  expectWithin(Math.min(...used), 0.05, 0.3)
  expectWithin(Math.max(...used) / Math.min(...used), 100, 2000)
  const [weight] = presetOf('moments', 'run').record.watch
  expectWithin(effectiveRate![weight!]!, 0.1, 0.4)
})

describe('without bias correction', () => {
  const { optimizers } = presetOf('bias-correction', 'comparison')

  it('[FIG-7d] the same gradient moves 3.2 times as far at step 1 and 6.6 times as far at step 12', () => {
    const slope: Objective = {
      dimension: 1,
      init: () => Float64Array.of(0),
      lossAndGrad(params, grads) {
        grads[0] = 1
        return params[0]!
      },
    }
    const run = changed(presetRun('bias-correction'), { steps: 60 })
    const [corrected, plain] = optimizers.map((optimizer) => resultOf({ ...run, optimizer }, slope).records)
    const ratios = plain!.map(({ updateNorm }, step) => updateNorm / corrected![step]!.updateNorm)
    expect(ratios[0]).toBeCloseTo(Math.sqrt(10), 4)
    expect(ratios[11]).toBeCloseTo(6.57, 2)
    expect(ratios.indexOf(Math.max(...ratios))).toBe(11)
  })

  it('[FIG-7e] on digits too the first step is 3.2 times as long, and later ones stay longer', () => {
    const [corrected, plain] = optimizers.map(
      (optimizer) => resultOf(presetRun('bias-correction', 1e-3, { optimizer, steps: 20 })).records,
    )
    expect(plain![0]!.updateNorm / corrected![0]!.updateNorm).toBeCloseTo(Math.sqrt(10), 2)
    for (const [step, { updateNorm }] of plain!.entries())
      expect(updateNorm).toBeGreaterThan(corrected![step]!.updateNorm)
  })
})

/** What Adam multiplies its averaged gradient by, parameter by parameter. */
function effectiveRates({ v, beta2Power }: { v: Float64Array; beta2Power: number }, learningRate: number) {
  return v.map((value) => learningRate / (Math.sqrt(value / (1 - beta2Power)) + 1e-8))
}
