import { createSerialExecutor, drive, overlayPlan } from '@sweetspot/core'
import { type OverlayConfig, type OverlayResult, parseExperiment } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { formatLoss } from '../format/loss.ts'
import { decade } from '../rates/rate-scale.ts'
import { benchOf } from './bench/bench.ts'
import { labMarks } from './drawing/lab-marks.ts'
import { runRows } from './run-rows.ts'
import { liveResult } from './state/live-result.ts'

const config = parseExperiment({
  kind: 'overlay',
  runs: [
    { task: { name: 'parabola' }, steps: 20, learningRate: 0.1 },
    {
      task: { name: 'parabola' },
      steps: 20,
      learningRate: 1.5,
      schedule: { name: 'cosine' },
      interventions: [{ step: 5, learningRate: 0.2 }],
    },
  ],
}) as OverlayConfig
const bench = { ...benchOf(config), hidden: [1] }
const executor = createSerialExecutor({ now: () => 0, pause: async () => {} })
const over = (result: OverlayResult) => ({
  result,
  records: result.runs.map(({ records }) => records),
  ended: result.runs,
  isOver: true,
})

it('[LAB-33] a run is its rate, optimizer, schedule and changes, its loss at the cursor, its end and its verdict', async () => {
  const result = await drive(overlayPlan(config), executor)
  const [a, b] = runRows(bench, over(result), 1)
  expect(a).toMatchObject({
    words: 'SGD',
    lossNow: '10.24',
    isSelected: true,
    isHidden: false,
    verdict: 'healthy',
    stability: '',
  })
  expect(b).toMatchObject({
    words: 'SGD, cosine, 0.2 from step 5',
    learningRate: 1.5,
    isSelected: false,
    isHidden: true,
  })
})

it('[LAB-34] a run that is not over has its latest loss and no verdict', async () => {
  const { runs } = await drive(overlayPlan(config), executor)
  const first = runs[0]!.records.slice(0, 3)
  const live = liveResult(config, [first])
  const [a, b] = runRows(bench, { result: live, records: [first], ended: [], isOver: false }, null)
  expect(a).toMatchObject({
    lossNow: '6.554',
    finalLoss: '',
    verdict: null,
    evidence: '',
    stepsDone: 3,
    isEnded: false,
  })
  expect(b).toMatchObject({ lossNow: '', finalLoss: '', verdict: null })
})

it('[TLAB-1] the best loss of a run is the lowest up to the cursor, at the end that after the last update among them', async () => {
  const result = await drive(overlayPlan(config), executor)
  const bestAt = (step: number | null) => runRows(bench, over(result), step)[1]!.bestLoss
  const lowest = (...losses: readonly number[]) => formatLoss(Math.min(...losses))
  const { records, final } = result.runs[1]!
  const losses = records.map(({ loss }) => loss)
  expect([bestAt(4), bestAt(null)]).toEqual([lowest(...losses.slice(0, 5)), lowest(...losses, final.loss)])
})

it('[TLAB-2] what is the same in all runs is no difference of a run; the rates that it is changed to stand behind its own', async () => {
  const result = await drive(overlayPlan(config), executor)
  expect(runRows(bench, over(result), null).map(({ difference, rates }) => [difference, rates])).toEqual([
    ['constant', '0.1'],
    ['cosine', '1.5→0.2'],
  ])
})

it('[LAB-35] a decade up or down is exact', () => {
  expect([decade(0.3, 1), decade(0.3, -1), decade(3.16, 1), decade(1e-5, -1)]).toEqual([3, 0.03, 31.6, 1e-6])
})

it('[LAB-54] a run keeps its letter, dash and marker while its rate is moved; its colour goes from cold to hot with the rates', () => {
  const marks = (rates: readonly number[]) =>
    labMarks(rates.map((learningRate) => ({ ...config.runs[0]!, learningRate })))
  const [before, after] = [marks([0.1, 1, 10]), marks([100, 1, 10])]
  expect(after.map(({ letter, dash, marker }) => [letter, dash, marker])).toEqual(
    before.map(({ letter, dash, marker }) => [letter, dash, marker]),
  )
  expect(after.map(({ color }) => color)).toEqual([2, 0, 1].map((rank) => before[rank]!.color))
  expect(new Set(marks([1, 1, 1]).map(({ color }) => color.light)).size).toBe(3)
})
