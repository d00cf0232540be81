import { describe, expect, it } from 'vitest'
import { runAt, sweepOf } from '../results/at-rate.ts'
import { comparisonOf } from '../results/kind-of-result.ts'
import { loadResults } from '../results/load-result.ts'
import { tailMean } from '../results/series.ts'
import { figureNamed } from './index.ts'

const resultOf = async (id: string, variant: string) => comparisonOf(await loadResults(figureNamed(id)), variant)

describe('too small', () => {
  it('[LESSON-27] w² needs 38 to 414,699 steps for the same loss: a thousandth of the rate makes millions of thousands', async () => {
    const { runs } = await resultOf('steps-needed', 'parabola')
    expect(runs.map(({ outcome, stepsRun }) => [outcome.kind, stepsRun])).toEqual(
      [38, 411, 4143, 41_467, 414_699].map((steps) => ['stopped', steps]),
    )
  })

  it('[LESSON-28] on the digits small rates have sound gradients and still weights, a lost run moves as little, and only the left wall moves with the budget', async () => {
    const small = await resultOf('too-small', 'digits')
    const finals = sweepOf(small).rows.map(({ finalLoss }) => finalLoss)
    expect(finals).toEqual([2.54, 2.47, 2.1, 0.83].map((loss) => expect.closeTo(loss, 1)))
    const means = [1e-5, 0.01].map((rate) => ({
      gradient: tailMean(runAt(small, rate), 0.5, ({ gradNorm }) => gradNorm),
      ratio: tailMean(runAt(small, rate), 0.5, ({ updateRatio }) => updateRatio),
    }))
    expect(means[0]!.gradient).toBeGreaterThan(means[1]!.gradient)
    expect(means[1]!.ratio / means[0]!.ratio).toBeGreaterThan(300)

    const pair = await resultOf('same-ratio', 'digits')
    const ratioAt = (rate: number) => tailMean(runAt(pair, rate), 0.5, ({ updateRatio }) => updateRatio)
    expect(Math.max(ratioAt(1e-5), ratioAt(1000))).toBeLessThan(2e-6)
    expect(Math.max(...runAt(pair, 1000).records.map(({ loss }) => loss))).toBeGreaterThan(1e6)

    const variants = figureNamed('budget').variants.map(({ id }) => id)
    const bands = await Promise.all(variants.map(async (id) => sweepOf(await resultOf('budget', id)).band!))
    const lefts = bands.map(([left]) => left)
    expect(lefts).toEqual([...lefts].sort((a, b) => b - a))
    expect(lefts[0]! / lefts[2]!).toBeGreaterThan(5)
    expect(bands.map(([, right]) => right)).toEqual([1, 1, 1])
  })
})
