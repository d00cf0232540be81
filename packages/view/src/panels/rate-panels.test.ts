import type { ExperimentResult, RunInput } from '@sweetspot/schema'
import { beforeAll, describe, expect, it } from 'vitest'
import { chartOf, ratesOnParabola, resultOf } from './example-results.ts'

const moons: RunInput = { task: { name: 'moons', hidden: [4], samples: 100, batchSize: 'full' }, steps: 200 }

it('[PANEL-12] steps needed are counted per rate, and a budget says who makes it', async () => {
  const result = await ratesOnParabola([0.1, 0.01, 1], { steps: 1000, stop: { target: 1e-6 } })
  const chart = chartOf('steps-needed', result)
  expect(chart.series.map(({ points }) => points[0]!.y)).toEqual([38, 411, Infinity])
  expect(chart.title).toBe('0.1 reaches a loss of 1e-6 after 38 steps, 0.01 after 411; 1 not in the steps given.')
  const budgeted = chartOf('steps-needed', result, { budget: 100 })
  expect(budgeted.title).toBe('Within 100 steps 0.1 reaches a loss of 1e-6; 0.01 and 1 do not.')
  expect(budgeted.series.map(({ hollow }) => hollow![0])).toEqual([false, true, true])
  expect(budgeted.rules).toEqual([{ axis: 'y', at: 100, label: 'budget: 100 steps' }])
})

it('[PANEL-13] a sweep of several optimizers is a bathtub each, with the width of its band; runs laid over are a point each', async () => {
  const sweeps = await resultOf({
    kind: 'comparison',
    run: moons,
    learningRates: [0.001, 0.01, 0.1, 1, 10],
    optimizers: [{ name: 'sgd' }, { name: 'sgd', momentum: 0.9 }],
  })
  const chart = chartOf('bathtub', sweeps)
  expect(chart.series.filter(({ kind }) => kind === 'points').map(({ label }) => label)).toEqual([
    'SGD',
    'momentum 0.9',
  ])
  expect(chart.title).toMatch(/^(Width of the good band|Best rates): .* for SGD, .* for momentum 0\.9\.$/)
  const overlaid = chartOf('bathtub', await ratesOnParabola([0.1, 0.4]))
  expect(overlaid.series.map(({ points }) => points.length)).toEqual([1, 1])
})

it('[PANEL-14] the rate of each update says what a schedule does', async () => {
  const chart = chartOf('rate', await ratesOnParabola([0.2], { schedule: { name: 'warmup', steps: 10 } }))
  expect(chart.title).toMatch(/^The rate starts at 0, climbs to 0\.2 by step 10\.$/)
  expect(chartOf('rate', await ratesOnParabola([0.1, 0.2])).title).toBe('Every run keeps its rate.')
})

it('[PANEL-15] the fraction of the limit is drawn against the limit, 1; on w² it is the rate itself', async () => {
  const chart = chartOf('stability', await ratesOnParabola([0.5, 1.1], { record: { stabilityEvery: 1 } }))
  expect(chart.series.map(({ points }) => points[5]!.y)).toEqual([expect.closeTo(0.5), expect.closeTo(1.1)])
  expect(chart.rules).toEqual([{ axis: 'y', at: 1, label: 'the limit' }])
  expect(chart.title).toBe(
    '0.5 stays below its limit and ends at 0.5 of it; 1.1 starts at 1.1 times its limit and ends at 1.1 of it.',
  )
})

describe('a watched optimizer', () => {
  let result: ExperimentResult
  beforeAll(async () => {
    result = await resultOf({
      kind: 'overlay',
      runs: [
        {
          task: { name: 'digits', hidden: [4] },
          steps: 30,
          optimizer: { name: 'adam' },
          learningRate: 0.001,
          record: { watch: Array.from({ length: 64 }, (_, i) => i) },
        },
      ],
    })
  })

  it('[PANEL-16] shows g behind m and m̂, and g² behind v and v̂, of a parameter that has a gradient', () => {
    const chart = chartOf('moments', result)
    expect(chart.series.map(({ kind, label }) => `${kind} ${label}`.trim())).toEqual(['faint-line', 'line m', 'line m̂'])
    expect(chart.series[0]!.points.some(({ y }) => y !== 0)).toBe(true)
  })

  it('[PANEL-17] sorts effective rates, and draws what was never updated as a region, not as a rate', () => {
    const chart = chartOf('effective-rates', result)
    const rates = chart.series[0]!.points.map(({ y }) => y)
    expect(rates).toEqual(rates.toSorted((a, b) => b - a))
    const [band] = chart.bands!
    expect(band!.label).toBe('never updated')
    expect(rates.length + Math.round(band!.to - band!.from)).toBe(64)
    expect(Math.max(...rates)).toBeLessThan(1e4)
    expect(chart.title).toMatch(/^Effective rates from .* apart\. \d+ parameters were never updated\.$/)
  })
})

it('[PANEL-18] a range test marks every pick by name, ours strongest, and its check has them over whole runs', async () => {
  const result = await resultOf({ kind: 'range-test', run: { task: { name: 'ravine' }, steps: 200 }, check: true })
  const { rules } = chartOf('range-test', result)
  expect(rules!.filter(({ strong }) => strong).map(({ label }) => label)).toEqual([
    expect.stringMatching(/^Sweetspot /),
  ])
  expect(rules!.length).toBeGreaterThan(3)
  expect(chartOf('range-check', result).rules).toEqual(rules!.map((rule) => ({ ...rule, hangs: true })))
  const narrow = await resultOf({ kind: 'range-test', run: { task: { name: 'ravine' }, steps: 200 }, to: 1e-3 })
  expect(chartOf('range-test', narrow).title).toMatch(/^No recommendation: .* ten times higher\.$/)
})

it('[PANEL-54] with a cursor the ramp is drawn up to the rate of that step, and whole where no seed came so far', async () => {
  const result = await resultOf({
    kind: 'range-test',
    run: { task: { name: 'ravine' }, steps: 200 },
    steps: 50,
    to: 1e-3,
  })
  if (result.kind !== 'range-test-result') throw new Error('expected a range test')
  const whole = chartOf('range-test', result)
  expect(chartOf('range-test', result, { step: 20 })).toEqual({ ...whole, upTo: result.ramps[0]!.learningRates[20] })
  expect(chartOf('range-test', result, { step: 50 })).toEqual(whole)
})
