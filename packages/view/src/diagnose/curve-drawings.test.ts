import { diagnose } from '@sweetspot/core'
import { type CurveInput, curve, parse } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { curveChart } from '../models/curve-chart.ts'
import { curveDrawings, withScale } from './curve-drawings.ts'

const steps = Array.from({ length: 120 }, (_, i) => i)
const read = (change: Partial<CurveInput> = {}) =>
  parse(curve, { steps, losses: steps.map((i) => 2 * 0.97 ** i + 0.1 * (i % 3)), ...change })
const drawn = (change: Partial<CurveInput> = {}) => curveDrawings(read(change), diagnose(read(change)))

describe('the drawings of a curve', () => {
  it('[TDGN-80] the first is its chart, smoothed as that is by itself', () => {
    const [{ charts, smoothing }] = drawn() as [ReturnType<typeof drawn>[number]]
    expect(charts[smoothing]).toEqual(curveChart(read(), diagnose(read())))
  })

  it('[TDGN-81] every other signal that has values is drawn, and none that has not', () => {
    const gradNorms = steps.map((i) => (i % 2 === 0 ? 1 + i : Number.NaN))
    const learningRates = steps.map(() => Number.NaN)
    expect(drawn({ gradNorms, learningRates }).map(({ signal }) => signal)).toEqual(['loss', 'gradient norm'])
  })

  it('[TDGN-82] its title says from where to where a signal goes, and a rate is never smoothed', () => {
    const charts = drawn({ learningRates: steps.map((i) => 0.1 * 0.95 ** i) })[1]!.charts
    expect([charts[2]!.title, charts[2]!.series.length, charts[2]!.yAxis.scale]).toEqual([
      'The learning rate goes from 0.1 to 2.2e-4.',
      1,
      'log',
    ])
  })

  it('[TDGN-83] on another axis nothing is cut off; on its own it is the same chart', () => {
    const chart = curveChart(read(), diagnose(read()))
    expect([withScale(chart, 'log').yAxis, withScale(chart, 'linear') === chart]).toEqual([
      { label: 'loss', scale: 'log' },
      true,
    ])
  })
})
