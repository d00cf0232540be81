import { createSerialExecutor, drive, overlayPlan } from '@sweetspot/core'
import { type ExperimentInput, type OverlayResult, parseExperiment } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { formatNumber } from '../../format/number.ts'
import { cellOf } from '../../table/table.ts'
import type { Bench } from '../bench/bench.ts'
import { comparedTable } from './compared-table.ts'
import { microscopeBench, withChanged, withWatchedTask } from './microscope-bench.ts'
import { parameterMoments, ratesOverSteps } from './microscope-charts.ts'
import { parametersTable } from './parameters-table.ts'
import { lookedAt } from './quantities.ts'
import { workedUpdate } from './worked-update.ts'

const executor = createSerialExecutor({ now: () => 0, pause: async () => {} })
const benchOf = (input: ExperimentInput): Bench => microscopeBench(parseExperiment(input))!
const resultOf = (bench: Bench): Promise<OverlayResult> => drive(overlayPlan(bench.config), executor)
const drawn = (result: OverlayResult) => ({
  result,
  records: result.runs.map(({ records }) => records),
  ended: result.runs,
  isOver: true,
})

const ravine = (optimizer: object = {}): ExperimentInput => ({
  task: { name: 'ravine' },
  optimizer: { name: 'adam', ...optimizer },
  learningRate: 0.1,
  steps: 30,
})
const withOptimizer = (change: object) => (run: Bench['config']['runs'][number]) => ({
  ...run,
  optimizer: { ...run.optimizer, ...change },
})

it('[TMIC-1] of the digits a weight in daily use is watched, a rare one and one that is never used', async () => {
  const bench = benchOf({ task: { name: 'digits' }, optimizer: { name: 'adam' }, learningRate: 1e-3, steps: 60 })
  const { runs } = await resultOf(bench)
  const used = [0, 1, 2].map((place) => runs[0]!.records.filter(({ watched }) => watched!.grads[place] !== 0).length)
  expect(used).toEqual([60, expect.toSatisfy((count: number) => count > 0 && count < 30), 0])
})

it('[TMIC-2] a change makes a second run beside the first, which stays; changed back, the second is gone', () => {
  const bench = benchOf(ravine())
  const changed = withChanged(bench, withOptimizer({ biasCorrection: false }))
  expect(changed.config.runs.map(({ optimizer }) => 'biasCorrection' in optimizer && optimizer.biasCorrection)).toEqual(
    [true, false],
  )
  expect(changed.selected).toBe(1)
  expect(withChanged(changed, withOptimizer({ biasCorrection: true }))).toMatchObject({
    selected: 0,
    config: { runs: [bench.config.runs[0]] },
  })
})

it('[TMIC-3] every number of the table is the record’s, at the step of the cursor and at the last one', async () => {
  const bench = benchOf(ravine())
  const [run] = (await resultOf(bench)).runs
  for (const step of [0, 7, null]) {
    const { watched } = run!.records.at(step ?? -1)!
    const table = parametersTable(run!, step, { place: 0 })
    const numbers = table.rows.map((row) => table.columns.flatMap((column) => cellOf(row, column).value ?? []))
    expect(numbers).toEqual(
      [0, 1].map((i) => [
        watched!.grads[i],
        ...['m', 'v', 'mHat', 'vHat', 'effectiveRate'].map((key) => watched!.state[key]![i]),
        watched!.updates[i],
        watched!.params[i],
      ]),
    )
  }
})

it.each([
  ['as usual', {}],
  ['without bias correction', { biasCorrection: false }],
  ['with a large ε', { epsilon: 1e-2 }],
  ['with ε inside the root', { epsilon: 1e-2, epsilonPlacement: 'inside' }],
  ['with ε before the correction', { epsilon: 1e-2, epsilonPlacement: 'before-correction' }],
])('[TMIC-4] the update worked through %s gives the recorded numbers line by line', async (_, optimizer) => {
  const bench = benchOf(ravine(optimizer))
  const [run] = (await resultOf(bench)).runs
  for (const step of [0, 11]) {
    const { watched } = run!.records[step]!
    const lines = workedUpdate(run!.config, lookedAt(run!.records, step)!, 1)!
    expect(lines.map(({ symbol, value }) => [symbol, value])).toEqual([
      ['m', watched!.state['m']![1]],
      ['v', watched!.state['v']![1]],
      ['m̂', watched!.state['mHat']![1]],
      ['v̂', watched!.state['vHat']![1]],
      ['rate', watched!.state['effectiveRate']![1]],
      ['update', watched!.updates[1]],
      ['new w', run!.records[step + 1]!.watched!.params[1]],
    ])
  }
})

it('[TMIC-5] the formulas carry the numbers of the record, and powers of the decays where the correction has them', async () => {
  const [run] = (await resultOf(benchOf(ravine()))).runs
  const looked = lookedAt(run!.records, 2)!
  const lines = workedUpdate(run!.config, looked, 0)!
  const m = formatNumber(looked.before!.state['m']![0]!)
  const g = formatNumber(looked.watched.grads[0]!)
  expect(lines[0]!.numbers).toBe(`0.9 × ${m} + (1 − 0.9) × ${g}`)
  expect(lines[2]!.numbers).toMatch(/ \/ \(1 − 0\.9³\)$/)
})

it('[TMIC-6] updates that are not the plain formulas are not worked through', async () => {
  for (const change of [{ weightDecay: 0.1 }, { amsgrad: true, beta2: 0.1 }, { name: 'rmsprop' }]) {
    const [run] = (await resultOf(benchOf(ravine(change)))).runs
    expect(workedUpdate(run!.config, lookedAt(run!.records, 20)!, 0)).toBeNull()
  }
})

it('[TMIC-7] both runs are compared at the same step, the second as a multiple of the first', async () => {
  const bench = withChanged(benchOf(ravine()), withOptimizer({ biasCorrection: false }))
  const table = comparedTable(drawn(await resultOf(bench)), 0, { place: 0 })!
  const update = table.columns.find(({ key }) => key === 'update')!
  expect(table.rows.map((row) => cellOf(row, update).text)).toEqual(['−0.1', '−0.3162', '3.16'])
})

it('[TMIC-8] charts are of the parameter in hand; one without a gradient has no rate of its own', async () => {
  const bench = benchOf({ task: { name: 'digits' }, optimizer: { name: 'adam' }, learningRate: 1e-3, steps: 60 })
  const [run] = (await resultOf(bench)).runs
  const [first] = parameterMoments(run!, 1)!
  expect(first.series.at(-1)!.points.map(({ y }) => y)).toEqual(
    run!.records.map(({ watched }) => watched!.state['mHat']![1]),
  )
  expect(ratesOverSteps(run!, [0, 1, 2]).series.map(({ label }) => label)).toEqual([
    'pixel 11, unit 0',
    'pixel 40, unit 0',
  ])
})

it('[TMIC-9] another task is watched from its own first parameters on', () => {
  expect(withWatchedTask(benchOf(ravine()), { name: 'parabola' }).config.runs[0]!.record.watch).toEqual([0])
})
