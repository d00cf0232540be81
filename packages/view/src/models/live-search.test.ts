import { createSerialExecutor, drive, type JobResult, resultSoFar, searchPlan } from '@sweetspot/core'
import { parse, searchConfig } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { textBar } from '../text/text-bar.ts'
import {
  budgetLine,
  budgetTable,
  givenUpSentence,
  liveSearchChart,
  liveSearchFinding,
  searchProgress,
  widened,
} from './live-search.ts'
import { runsAround } from './runs-around.ts'

const config = parse(searchConfig, {
  run: { task: { name: 'moons' }, steps: 120 },
  to: 0.01,
  seeds: [1, 2],
  extend: false,
})
const results: JobResult[] = []
const whole = await drive(searchPlan(config), createSerialExecutor({ now: () => 0, pause: async () => {} }), {
  onProgress: ({ job, result }) => {
    if (result) results[job] = result
  },
})
const after = (count: number) => {
  const run = {
    results: results.slice(0, count),
    records: results.map(({ records }, i) => (i === count ? records.slice(0, 9) : [])),
  }
  return { run, ...resultSoFar(searchPlan(config), run) }
}

it('[PANEL-46] the bathtub fills in: trials and runs under way are empty points, over an axis for all rates of the round', () => {
  const early = after(2)
  const chart = liveSearchChart(early, early.run, '')
  const { points, hollow } = chart.series.find(({ kind }) => kind === 'points')!
  expect(points.map(({ x }, i) => [x, hollow![i]])).toEqual([
    [1e-5, true],
    [1e-4, true],
  ])
  const [low, high] = chart.xAxis.domain!
  expect([low < 1e-5, high > 0.01]).toEqual([true, true])
  // What goes on after its trial stays where the trial left it.
  const later = after(8)
  expect(liveSearchChart(later, later.run, '').series.find(({ kind }) => kind === 'points')!.points).toHaveLength(4)
})

it('[PANEL-47] a search says which round it is in, what is best so far, and that it is partial where it was ended', () => {
  const early = after(2).result
  expect(liveSearchFinding(early, true)).toBe('Trying rates by decades, from 1e-5 to 0.01.')
  expect(searchProgress(early, { jobs: 8, done: 2 })).toBe(
    'Round 1, decades: 1e-5, 1e-4, 0.001 and 0.01. 2 of 8 runs done.',
  )
  expect(liveSearchFinding(early, false)).toMatch(/^Partial: No rate has come to its end/)
  expect(liveSearchFinding(after(results.length - 1).result, true)).toMatch(/^So far 0.01 is best/)
})

it('[PANEL-48] what each round cost, and all of them, are bars against every rate of the finest spacing', () => {
  const shares = budgetTable(whole, false).rows.map(({ cells }) => cells['share'])
  expect(shares).toHaveLength(whole.rounds.length)
  expect(shares[0]).toMatch(/^█+[▏▎▍▌▋▊▉]? \d/)
  expect(budgetTable(whole, true).rows[0]!.cells['share']).toMatch(/^#+ \d/)
  expect(budgetLine(whole, true)).toMatch(/^#+\.+ [\d.]+% of every rate: [\d,]+ of [\d,]+ steps$/)
  expect([textBar(0.5, 4), textBar(1, 2, { ascii: true }), textBar(-1, 4), textBar(Number.NaN, 4)]).toEqual([
    '██',
    '##',
    '',
    '',
  ])
})

it('[PANEL-49] what was given up is named with its step, and a best rate on the edge has a wider search', () => {
  expect(givenUpSentence(whole)).toMatch(/^Given up at step 30, far behind the leader: 1e-5/)
  expect(whole.sweep.bestOnEdge).toBe('high')
  expect(widened(whole)).toMatchObject({ from: 1e-5, to: 0.1 })
  const inside = { ...whole, sweep: { ...whole.sweep, bestOnEdge: 'none' } } as const
  expect([widened(inside), givenUpSentence({ ...whole, sweep: { ...whole.sweep, rows: [] } })]).toEqual([null, null])
})

it('[PANEL-50] a rate goes to the lab between the same run half a decade lower and half a decade higher', () => {
  const rates = runsAround(config.run, 0.1).runs.map(({ learningRate }) => learningRate)
  expect(rates.map((rate) => Number(rate.toPrecision(4)))).toEqual([0.03162, 0.1, 0.3162])
})
