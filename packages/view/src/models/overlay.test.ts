import { createSerialExecutor, drive, overlayPlan } from '@sweetspot/core'
import type { OverlayInput, OverlayResult } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { textTable } from '../text/text-table.ts'
import { overlayChart, overlayTable } from './overlay.ts'

const executor = createSerialExecutor({ now: () => 0, pause: async () => {} })
const overlay = (runs: OverlayInput['runs']): Promise<OverlayResult> => drive(overlayPlan({ runs }), executor)
const w2 = { task: { name: 'parabola' }, learningRate: 1.5, steps: 1100 } as const

const cellsOf = (result: OverlayResult, key: string) =>
  overlayTable(result).rows.map(({ cells }) => {
    const cell = cells[key]!
    return typeof cell === 'string' ? cell : cell.text
  })

it('[PLAN-13] an overlay has a row for every run, named by what it differs in, with its verdict and the steps it made', async () => {
  const result = await overlay([
    { ...w2, task: { name: 'parabola' } },
    { ...w2, task: { name: 'parabola', precision: 'float16' } },
  ])
  expect(cellsOf(result, 'run')).toEqual(['float64', 'float16'])
  expect(cellsOf(result, 'loss')).toEqual(['Infinity', 'Infinity'])
  expect(cellsOf(result, 'steps')).toEqual(['510', '6'])
  const { columns, rows } = overlayTable(result)
  expect(textTable(columns, rows, { width: 100 })).toMatch(/float16 .*∞ diverged +loss Infinity at step 6/)
})

it('[PLAN-14] the same run has the same look in the chart and in the table of an overlay', async () => {
  const result = await overlay([
    { ...w2, learningRate: 0.1, steps: 30 },
    { ...w2, learningRate: 0.1, steps: 30, schedule: { name: 'cosine' } },
    { ...w2, learningRate: 0.1, steps: 30, interventions: [{ step: 5, learningRate: 0.4 }] },
  ])
  const { series, title } = overlayChart(result)
  expect(series.map(({ label }) => label)).toEqual(cellsOf(result, 'run'))
  expect(series.map(({ mark }) => mark)).toEqual(overlayTable(result).rows.map(({ mark }) => mark))
  expect(title).toMatch(/^\S.*\.$/)
})

it('[PLAN-15] a run that was never started shows no loss, and says why', async () => {
  const signal = { aborted: false }
  const onProgress = () => {
    signal.aborted = true
  }
  const runs = [0.1, 0.2].map((learningRate) => ({ ...w2, learningRate, steps: 5 }))
  const result = await drive(overlayPlan({ runs }), executor, { signal, onProgress })
  expect(cellsOf(result, 'loss')[1]).toBe('')
  expect(cellsOf(result, 'evidence')[1]).toBe('interrupted')
})
