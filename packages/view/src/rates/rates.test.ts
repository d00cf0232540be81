import { type ExperimentInput, parseExperiment } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { plannable } from '../store/plannable.ts'
import { editableRates, rateRoom, withOneMore, withoutRate, withRate } from './editable-rates.ts'
import { rateScale, timesRootOfTen } from './rate-scale.ts'

const of = (input: ExperimentInput) => plannable(parseExperiment(input))
const task = { name: 'moons' } as const
const comparison = of({ kind: 'comparison', run: { task }, learningRates: [0.1, 1] })

describe('rates that a reader changes', () => {
  it('[LIVE-17] every kind of experiment has its rates, and a change of one is another experiment of the same kind', () => {
    const overlay = of({
      kind: 'overlay',
      runs: [
        { task, learningRate: 0.1 },
        { task, learningRate: 0.2 },
      ],
    })
    const range = of({ kind: 'range-test', run: { task }, from: 1e-4, to: 10 })
    const search = of({ kind: 'search', run: { task }, from: 1e-3, to: 1 })
    for (const experiment of [comparison, overlay, range, search]) {
      const changed = plannable(withRate(experiment, 1, 3))
      expect(changed.kind).toBe(experiment.kind)
      expect(editableRates(changed).map(({ value }) => value)).toEqual([editableRates(experiment)[0]!.value, 3])
    }
  })

  it('[LIVE-18] what the schema forbids is an error that says why', () => {
    expect(() => withRate(comparison, 0, -1)).toThrow(/learningRates\[0\]: expected a number above 0, got -1/)
    expect(() => withRate(of({ kind: 'range-test', run: { task } }), 0, 1e6)).toThrow(/lower it or raise "to"/)
  })

  it('[LIVE-19] a rate is added above the last, up to sixteen, and one at least stays', () => {
    const scale = rateScale([0.1, 1])
    const more = plannable(withOneMore(comparison, scale.halfDecades))
    expect(editableRates(more).map(({ value }) => value)).toEqual([0.1, 1, 3.16227766017])
    const fewer = plannable(withoutRate(plannable(withoutRate(more, 0)), 0))
    expect(rateRoom(fewer)).toEqual({ more: true, fewer: false })
    let full = comparison
    while (rateRoom(full).more) full = plannable(withOneMore(full, rateScale([1e-8, 100]).halfDecades))
    expect(new Set(editableRates(full).map(({ value }) => value)).size).toBe(16)
  })

  it('[LIVE-20] the slider runs on a log scale with two decades of room; its buttons go by √10 and stop at the ends', () => {
    const scale = rateScale([1e-4, 3.16])
    expect([scale.rates[0], scale.rates.at(-1)]).toEqual([1e-6, 1000])
    expect(scale.rates[scale.positionOf(0.0314)]).toBeCloseTo(0.0316, 4)
    expect([scale.positionOf(1e-9), scale.positionOf(1e9)]).toEqual([0, scale.rates.length - 1])
    expect(timesRootOfTen(scale, 0.01, 1)).toBeCloseTo(0.0316, 4)
    expect(timesRootOfTen(scale, timesRootOfTen(scale, 0.01, 1), -1)).toBe(0.01)
    expect(timesRootOfTen(scale, 1000, 1)).toBe(1000)
  })
})
