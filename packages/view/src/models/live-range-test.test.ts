import { createSerialExecutor, drive, type JobResult, rangeTestPlan, resultSoFar } from '@sweetspot/core'
import { parse, rangeTestConfig } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { textChart } from '../text/text-chart.ts'
import { liveRampChart } from './live-ramp-chart.ts'
import { liveCheckChart, liveRangeTestFinding, rangeTestProgress } from './live-range-test.ts'
import { letteredPicks } from './pick-letters.ts'
import { rangeTestFinding } from './range-test.ts'
import { remedied } from './remedied.ts'

const config = parse(rangeTestConfig, {
  run: { task: { name: 'moons' }, steps: 60 },
  seeds: [1, 2, 3],
  check: true,
})
const serial = () => createSerialExecutor({ now: () => 0, pause: async () => {} })
const results: JobResult[] = []
const whole = await drive(rangeTestPlan(config), serial(), {
  onProgress: ({ job, result }) => {
    if (result) results[job] = result
  },
})
/** The test once so many jobs are done, the next one half way. */
const after = (count: number) => {
  const records = results.map((result, i) =>
    i < count ? result.records : i > count ? [] : result.records.slice(0, 150),
  )
  const run = { results: results.slice(0, count), records }
  return { run, ...resultSoFar(rangeTestPlan(config), run) }
}

it('[PANEL-40] a ramp under way is drawn over the whole range, its losses faint and smoothed, and tells where it is', () => {
  const { result } = after(0)
  const chart = liveRampChart(result, '')
  expect(chart.xAxis.domain).toEqual([config.from, config.to])
  expect(chart.series.map(({ kind, points }) => [kind, points.length])).toEqual([
    ['faint-line', 150],
    ['line', 150],
  ])
  expect(liveRangeTestFinding(result, true)).toMatch(/^Up the ramp: loss [\d.]+ at rate [\d.]+\.$/)
  expect(rangeTestProgress(result, { jobs: 3, done: 0 })).toBe('Ramps: 0 of 3 seeds done.')
})

it('[PANEL-41] of several seeds the median is strong, between the lowest and the highest of their smoothed curves', () => {
  const [low, high, middle] = liveRampChart(whole, '').series
  const at = (x: number) => (points: typeof low) => points!.points.find((point) => point.x === x)!.y
  const { learningRates } = whole.ramps[0]!
  for (const x of learningRates.slice(0, 100)) {
    expect(at(x)(middle)).toBeGreaterThanOrEqual(at(x)(low))
    expect(at(x)(middle)).toBeLessThanOrEqual(at(x)(high))
  }
})

it('[PANEL-42] every pick stands on the ramp and on the check by its rule’s letter, as in the table', () => {
  const letters = letteredPicks(whole).rows.flatMap(({ cells }, i) =>
    whole.picks[i]!.learningRate === null ? [] : [cells['letter']],
  )
  const ramp = liveRampChart(whole, '')
  const check = liveCheckChart({ result: whole, underWay: [] }, { results: [], records: [] })
  for (const { rules } of [ramp, check]) expect(rules!.map(({ label }) => label)).toEqual(letters)
  // A letter stands on its own line, so that it belongs to no other.
  const text = textChart(check, { width: 90, height: 24 })
  for (const letter of letters) expect(text).toContain(letter)
})

it('[PANEL-43] the check fills in: rates that are still being run are empty points, and nothing jumps', () => {
  const early = after(9)
  const chart = liveCheckChart(early, early.run)
  const points = chart.series.find(({ kind }) => kind === 'points')!
  expect(points.hollow).toContain(true)
  expect(points.points).toHaveLength(points.hollow!.length)
  expect(liveCheckChart(after(15), after(15).run).xAxis.domain).toEqual(chart.xAxis.domain)
  expect(rangeTestProgress(early.result, { jobs: 30, done: 9 })).toBe('Check: 6 of 27 whole runs done.')
})

it('[PANEL-44] what was ended early says that it is partial, and what it knows', () => {
  expect(liveRangeTestFinding(after(2).result, false)).toMatch(/^Partial: ended after 2 of 3 ramps\./)
  expect(liveRangeTestFinding(after(9).result, false)).toMatch(/^Partial: the check was ended early\. Try /)
  expect(liveRangeTestFinding(whole, false)).toBe(rangeTestFinding(whole, { flags: false }))
})

it('[PANEL-45] a refusal has its reason in the table and its remedy as an experiment', async () => {
  const narrow = await drive(rangeTestPlan({ ...config, check: false, to: 0.1 }), serial())
  const own = letteredPicks(narrow).rows[0]!.cells
  expect(own).toMatchObject({ letter: 'A', rate: '–', note: 'the loss does not rise again before the ramp ends.' })
  expect(remedied(narrow)).toMatchObject({ from: config.from, to: 1 })
  expect(remedied(whole)).toBeNull()
})
