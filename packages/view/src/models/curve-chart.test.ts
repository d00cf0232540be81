import { diagnose } from '@sweetspot/core'
import { curve, parse } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { curveChart, withFinding } from './curve-chart.ts'

const read = (losses: readonly number[]) => parse(curve, { steps: losses.map((_, i) => i), losses: [...losses] })
const broken = read([2, ...Array.from({ length: 59 }, (_, i) => 100 + i)])
const falling = read(Array.from({ length: 60 }, (_, i) => 2 * 0.9 ** i))

describe('the chart of a curve', () => {
  it('[WDIAG-31] a curve that lies mostly far above its start is drawn over decades, not cut off', () => {
    expect(curveChart(broken, diagnose(broken)).yAxis).toEqual({ label: 'loss', scale: 'log' })
  })

  it('[WDIAG-32] of findings that begin at one step only the first is marked, and none that says something of the whole run', () => {
    const steps = curveChart(broken, diagnose(broken)).rules!.map(({ at }) => at)
    expect([steps.includes(0), new Set(steps).size]).toEqual([false, steps.length])
  })

  it('[WDIAG-33] one finding alone is a region from its first step to its last, or a line where it is one step', () => {
    const chart = curveChart(falling, diagnose(falling))
    const finding = { rule: 'loss-spike', severity: 'info', fromStep: 3, toStep: 9, evidence: {} } as const
    expect(withFinding(chart, finding).bands).toEqual([{ from: 3, to: 9, label: 'loss spike', tone: 'grey' }])
    expect(withFinding(chart, { ...finding, toStep: 3 }).rules).toEqual([{ axis: 'x', at: 3, label: 'loss spike' }])
  })

  it('[WDIAG-84] what the verdict says is marked, though it be no warning', () => {
    const flat = read(Array.from({ length: 300 }, (_, i) => Math.max(1, 2 - i / 60) + 0.001 * (i % 7)))
    const diagnosis = diagnose(flat)
    expect([diagnosis.verdict, curveChart(flat, diagnosis).rules!.map(({ label }) => label)]).toEqual([
      'plateau',
      ['plateau'],
    ])
  })

  it('[WDIAG-85] a curve whose noise hides nothing is drawn as it is, any other smoothed', () => {
    const noisy = (spread: number) => read(falling.losses.map((loss, i) => loss + spread * Math.sin(i * i)))
    const lines = (spread: number) => curveChart(noisy(spread), diagnose(noisy(spread))).series.length
    expect([lines(0), lines(0.005), lines(0.2)]).toEqual([1, 1, 2])
  })
})
