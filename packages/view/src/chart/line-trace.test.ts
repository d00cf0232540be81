import { describe, expect, it } from 'vitest'
import { exampleRates } from './example-charts.ts'
import { frameOf } from './frame.ts'
import { smooth } from './smooth.ts'
import { traceOf } from './trace.ts'

const chart = exampleRates()
const frame = frameOf(chart, { xTicks: 5, yTicks: 4 })

/** The arrows of a smoothed line whose raw values are 1 but for one step. */
function arrowsOf(spike: number) {
  const losses = Array.from({ length: 100 }, (_, step) => (step === 50 ? spike : 1))
  const pointsOf = (values: readonly number[]) => values.map((y, x) => ({ x, y }))
  const series = { ...chart.series[2]!, points: pointsOf(smooth(losses, 0.9)), raw: pointsOf(losses) }
  return traceOf(series, frame).arrows.map(({ text, x }) => [text, x])
}

describe('a smoothed line that leaves the frame', () => {
  it('[VIEW-49] has an arrow at the step and with the number of the spike, not of its mean', () => {
    expect(arrowsOf(114.1)).toEqual([['114.1', frame.x.place(50)]])
  })

  it('[VIEW-50] has one for a spike far outside although its mean is inside, and none for noise at the edge', () => {
    expect([arrowsOf(12), arrowsOf(3)]).toEqual([[['12', frame.x.place(50)]], []])
  })
})
