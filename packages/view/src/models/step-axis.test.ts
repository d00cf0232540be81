import type { RunInput } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { axisTitle, epochText } from '../chart/axis-title.ts'
import { chartOf, resultOf } from '../panels/example-results.ts'
import { svgChart } from '../svg/svg-chart.ts'
import { textChart } from '../text/text-chart.ts'

const moons = (batchSize: number | 'full'): RunInput => ({
  task: { name: 'moons', hidden: [2], samples: 100, batchSize },
  steps: 6,
})

const axisOf = async (...runs: RunInput[]) => chartOf('loss', await resultOf({ kind: 'overlay', runs })).xAxis

it('[VIEW-93] an axis of steps says how many make an epoch, by the records of the runs, where it is the same in all', async () => {
  expect(axisTitle(await axisOf(moons(25), moons(25)))).toBe('step (1 epoch = 3 steps)')
  expect(axisTitle(await axisOf(moons('full')))).toBe('step = epoch')
  expect(axisTitle(await axisOf(moons(25), moons('full')))).toBe('step')
  expect(axisTitle(await axisOf({ task: { name: 'ravine' }, steps: 6 }))).toBe('step')
})

it('[VIEW-94] both drawings have the epochs in the title of the axis, and a place on it can be read in epochs', async () => {
  const chart = chartOf('loss', await resultOf({ kind: 'overlay', runs: [moons(25)] }))
  expect(svgChart(chart, { width: 328, height: 270 })).toContain('>step (1 epoch = 3 steps) →</text>')
  expect(textChart(chart, { width: 80, height: 20 })).toContain('step (1 epoch = 3 steps)')
  expect(textChart(chart, { width: 24, height: 20 })).toMatch(/ step$/m)
  expect(chart.summary).toContain('6 steps, 3 to an epoch')
  expect([3, 5].map((step) => epochText(chart.xAxis, step))).toEqual(['epoch 1', 'epoch 1.67'])
  expect(epochText(await axisOf(moons('full')), 3)).toBeNull()
})
