import { comparePlan, createSerialExecutor, diagnose, drive, rangeTestPlan, searchPlan, steps } from '@sweetspot/core'
import {
  type ComparisonResult,
  curve as curveSchema,
  parse,
  type RangeTestResult,
  type SearchResult,
} from '@sweetspot/schema'
import { beforeAll, describe, expect, it } from 'vitest'
import { textTable } from '../text/text-table.ts'
import { bathtubChart } from './bathtub.ts'
import { comparisonChart, comparisonFinding, comparisonTable, defaultSentence } from './comparison.ts'
import { curveChart } from './curve-chart.ts'
import { liveChart } from './live.ts'
import { picksTable, rangeTestChart, rangeTestFinding } from './range-test.ts'
import { maxPoints } from './run-series.ts'
import { roundsTable, searchFinding, sensitivitySentence } from './search.ts'

const executor = createSerialExecutor({ now: () => 0, pause: async () => {} })
const ravine = { task: { name: 'ravine' }, steps: 2000 } as const

describe('a comparison', () => {
  let result: ComparisonResult
  beforeAll(async () => {
    result = await drive(
      comparePlan({ run: ravine, learningRates: [1e-5, 0.001, 0.01, 0.03, 0.05], includeDefault: true }),
      executor,
    )
  })

  it('[MODEL-1] says which rate is best, from where rates are too large and up to where too small', () => {
    expect(comparisonFinding(result)).toMatch(
      /^0\.03 is best: final loss .*; from 0\.05 on too large; up to .* too small\.$/,
    )
  })

  it('[MODEL-2] has a row for every rate, with its verdict, and the best one named', () => {
    const { columns, rows } = comparisonTable(result)
    expect(rows).toHaveLength(6)
    expect(rows.map(({ cells }) => cells['verdict'])).toContain('✓ best')
    expect(textTable(columns, rows, { width: 100 })).toMatch(/∞ diverged +loss Infinity at step \d+/)
  })

  it('[MODEL-3] draws every run with at most the points that a chart can show, clipped at 1.2 times the start', () => {
    const chart = comparisonChart(result)
    expect(chart.series).toHaveLength(6)
    for (const { points } of chart.series) expect(points.length).toBeLessThanOrEqual(maxPoints)
    expect(chart.yAxis.clip).toBeCloseTo(1.2 * result.sweeps[0]!.initialLoss)
  })

  it('[MODEL-4] the same run has the same look in the chart and in the table', () => {
    const { rows } = comparisonTable({ ...result, defaultScore: null, sweeps: result.sweeps.slice(0, 1) })
    const { series } = comparisonChart({
      ...result,
      defaultScore: null,
      runs: result.runs.slice(0, 5),
      sweeps: result.sweeps.slice(0, 1),
    })
    expect(series.map(({ mark }) => mark.letter)).toEqual(rows.map(({ mark }) => mark!.letter))
    expect(series.map(({ mark }) => mark.color)).toEqual(rows.map(({ mark }) => mark!.color))
  })

  it('[MODEL-5] says how the default did', () => {
    expect(defaultSentence(result)).toMatch(/^The default, Adam at 0\.001, loses .*% of the gain\.$/)
    expect(defaultSentence({ ...result, defaultScore: null })).toBeNull()
  })

  it('[MODEL-6] the bathtub shows its band and its clipped side', () => {
    const chart = bathtubChart(result.sweeps[0]!)
    expect(chart.bands).toEqual([{ from: expect.any(Number), to: expect.any(Number), label: 'good band' }])
    expect(chart.series.at(-1)!.points.map(({ x }) => x)).toEqual([1e-5, 0.001, 0.01, 0.03, 0.05])
  })
})

it('[MODEL-13] runs under way are drawn over the whole width of their steps, out of all that will come', () => {
  const records = Array.from(steps({ ...ravine, learningRate: 0.01 }), (record) => record).slice(0, 50)
  const chart = liveChart(
    [
      { learningRate: 0.01, records },
      { learningRate: 0.1, records: [] },
    ],
    { total: 4, steps: 2000 },
  )
  expect(chart).toMatchObject({ title: 'Training at 1 of 4 rates', xAxis: { domain: [0, 1999] } })
  expect(chart.series.map(({ label, points }) => [label, points.length])).toEqual([['0.01', 50]])
})

describe('a range test', () => {
  it('[MODEL-7] recommends a rate, draws the raw losses of every seed and the median of the smoothed ones, and lists every rule', async () => {
    const result: RangeTestResult = await drive(
      rangeTestPlan({ run: { ...ravine, steps: 200 }, seeds: [1, 2], check: true }),
      executor,
    )
    expect(rangeTestFinding(result)).toMatch(/^Try .* Checked: .* decades from the best whole run/)
    expect(rangeTestChart(result).series.map(({ kind }) => kind)).toEqual(['faint-line', 'faint-line', 'line'])
    expect(picksTable(result).rows).toHaveLength(8)
  })

  it('[MODEL-8] a refusal says why and what to change', async () => {
    const result = await drive(rangeTestPlan({ run: { ...ravine, steps: 200 }, to: 1e-3 }), executor)
    expect(rangeTestFinding(result)).toMatch(/^No recommendation: .*--to/)
  })
})

describe('a diagnosed curve', () => {
  const chartOf = (losses: readonly number[]) => {
    const curve = parse(curveSchema, { steps: losses.map((_, step) => step), losses })
    return curveChart(curve, diagnose(curve))
  }

  it('[MODEL-14] is drawn over decades where its losses span them, else clipped at three times its first loss', () => {
    expect(chartOf(Array.from({ length: 100 }, (_, step) => 0.9 ** step)).yAxis).toEqual({
      label: 'loss',
      scale: 'log',
    })
    expect(chartOf([2, 1, 1, 1, 1]).yAxis).toEqual({ label: 'loss', scale: 'linear', clip: 6 })
  })

  it('[MODEL-15] of a million points is drawn like a short one, its worst findings marked', () => {
    const chart = chartOf(Array.from({ length: 1_000_000 }, (_, step) => (step < 900_000 ? 2 : Number.NaN)))
    for (const { points } of chart.series) expect(points.length).toBeLessThanOrEqual(maxPoints)
    expect(chart.rules![0]).toMatchObject({ axis: 'x', at: 900_000, label: 'not finite' })
  })
})

describe('a search', () => {
  it('[MODEL-9] says where the floor is and what finding it cost', async () => {
    const result: SearchResult = await drive(searchPlan({ run: { ...ravine, steps: 200 }, seeds: [1] }), executor)
    expect(searchFinding(result)).toMatch(/is best: final loss .* Cost: [\d,]+ steps, [\d.]+% of trying every rate/)
    expect(sensitivitySentence(result)).toBeNull()
    const covered = { ...result, sweep: { ...result.sweep, sensitivity: 0.125 } }
    expect(sensitivitySentence(covered)).toMatch(/^Sensitivity: 12\.5% of the gain lost/)
    expect(roundsTable(result).rows[0]!.cells['round']).toBe('decades')
  })
})
