import { type RangeTestInput, rangeTestResult } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { bowl, carryOut } from './bowl.ts'
import { rangeTestPlan } from './plan.ts'

const run = { task: { name: 'parabola' }, steps: 5 } as const
const config: RangeTestInput = { run, from: 1e-3, seeds: [1, 2], check: true }
const gentle = () => bowl({ noise: 1e-3 })

describe('range test with a check', () => {
  const { result, rounds } = carryOut(rangeTestPlan(config), gentle)

  it('[RANGE-29] the check sweeps half-decades, goes on past an edge, and refines to quarter-decades around the best', () => {
    const { rows, best, bestOnEdge } = result.check!
    // Every direction has the curvature 1: one step at the rate 1 lands on the minimum.
    expect([best, bestOnEdge]).toEqual([1, 'none'])
    const exponents = rows.map(({ learningRate }) => Math.log10(learningRate))
    for (const exponent of exponents) expect(Math.abs(4 * exponent - Math.round(4 * exponent))).toBeLessThan(1e-9)
    for (const quarter of [-0.25, 0, 0.25]) {
      expect(exponents.some((exponent) => Math.abs(exponent - quarter) < 1e-9)).toBe(true)
    }
    const slow = carryOut(rangeTestPlan({ ...config, run: { ...run, steps: 300 }, from: 0.1, seeds: [1] }), () =>
      bowl({ noise: 1 }),
    )
    const lowest = slow.rounds[1]!.jobs.reduce((low, { run }) => Math.min(low, run.learningRate), 1)
    expect(slow.result.check!.rows[0]!.learningRate).toBeLessThan(lowest)
    expect(slow.result.check!.bestOnEdge).toBe('none')
  })

  it('[RANGE-30] each pick has its distance from the best and what whole runs at its own rate give away', () => {
    const { check, picks } = result
    const bestLoss = check!.rows.find(({ learningRate }) => learningRate === check!.best)!.finalLoss
    for (const { learningRate, decades, excess, rule } of picks) {
      if (learningRate === null) continue
      expect(decades, rule).toBeCloseTo(Math.log10(learningRate / check!.best!), 12)
      // |w|² shrinks, or grows, by (1 − rate)² a step.
      const loss = 5 * (1 - learningRate) ** 10
      const final = Number(excess) * check!.gain + bestLoss
      expect(Math.abs(final - loss), rule).toBeLessThan(0.02 * loss + 1e-4)
    }
    expect(picks[0]!.excess).toBeLessThan(0.01)
    expect(rangeTestResult.parse(result)).toEqual(result)
  })

  it('[RANGE-31] picks are run beside the grid, never on it, and every update is counted', () => {
    const asked = rounds.slice(1).flatMap(({ jobs }) => jobs.map(({ run }) => run.learningRate))
    const onGrid = result.check!.rows.map(({ learningRate }) => learningRate)
    for (const { learningRate } of result.picks) if (learningRate !== null) expect(asked).toContain(learningRate)
    expect(new Set(asked).size).toBeGreaterThan(onGrid.length)
    for (const rate of onGrid) expect(asked).toContain(rate)
    const made = rounds.slice(1).flatMap(({ results }) => results.map(({ stepsRun }) => stepsRun))
    expect(result.stepsSpent.check).toBe(made.reduce((total, count) => total + count, 0))
  })

  it('[RANGE-32] in the middle of a training the whole runs go on from the checkpoint, and count only their own updates', () => {
    const middle = { ...config, run: { ...run, steps: 20, learningRate: 0.01 }, startStep: 15, seeds: [1] }
    const { result: checked, rounds: asked } = carryOut(rangeTestPlan(middle), gentle)
    for (const { jobs, results } of asked.slice(2)) {
      for (const job of jobs) expect(job.from).toBe(asked[0]!.results[0]!.checkpoint)
      for (const { outcome } of results) if (outcome.kind === 'finished') expect(outcome.step).toBe(20)
    }
    expect(checked.check!.initialLoss).toBe(asked[0]!.results[0]!.final.loss)
    expect(checked.stepsSpent.check % 5).toBe(0)
  })

  it('[RANGE-33] an abort during the check keeps ramps, picks and the rates that ended, and scores nothing', () => {
    const aborted = carryOut(rangeTestPlan(config), gentle, 8).result
    expect(aborted).toMatchObject({ partial: true, ramps: result.ramps, recommendation: result.recommendation })
    expect(aborted.check!.rows.length).toBe(3)
    for (const { decades, excess } of aborted.picks) expect([decades, excess]).toEqual([null, null])
  })
})
