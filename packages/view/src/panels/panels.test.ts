import { createSerialExecutor, drive, overlayPlan } from '@sweetspot/core'
import type { ExperimentResult, PanelName, RunInput } from '@sweetspot/schema'
import { beforeAll, describe, expect, it } from 'vitest'
import { frameOf } from '../chart/frame.ts'
import { tracesOf } from '../chart/trace.ts'
import { hasSteps } from '../store/steps-of.ts'
import { svgPanel } from '../svg/svg-panel.ts'
import { textChart } from '../text/text-chart.ts'
import { captionOf } from '../words/caption-of.ts'
import { findingOf } from '../words/finding-of.ts'
import { notesOf } from '../words/notes-of.ts'
import { chartOf, parabola, ratesOnParabola, resultOf } from './example-results.ts'
import { type PanelOptions, panelNames, panelsOf } from './index.ts'

const moons: RunInput = { task: { name: 'moons', hidden: [4], samples: 40, batchSize: 8 }, steps: 80 }

describe('every panel', () => {
  const results: Record<string, ExperimentResult> = {}
  beforeAll(async () => {
    const watching = { watch: [0, 1, 2], stabilityEvery: 20 }
    results['overlay'] = await ratesOnParabola([0.1, 1, 1.5], { stop: { target: 1e-3 } })
    results['network'] = await resultOf({
      kind: 'overlay',
      runs: [{ ...moons, optimizer: { name: 'adam' }, record: watching }],
    })
    results['comparison'] = await resultOf({ kind: 'comparison', run: moons, learningRates: [0.01, 1], seeds: [1, 2] })
    results['range test'] = await resultOf({ kind: 'range-test', run: moons, steps: 60, check: true })
    results['search'] = await resultOf({ kind: 'search', run: { ...parabola, steps: 10 }, seeds: [1] })
    const executor = createSerialExecutor({ now: () => 0, pause: async () => {} })
    const aborted = { signal: { aborted: true } }
    results['aborted'] = await drive(overlayPlan({ runs: [{ ...parabola }] }), executor, aborted)
  })

  it('[PANEL-55] a panel follows a cursor where there are controls for one, and nowhere else', () => {
    const drawn = (name: PanelName, options: PanelOptions) =>
      JSON.stringify(Object.values(results).map((result) => panelsOf([name], result, options)))
    const following = panelNames.filter((name) => drawn(name, { step: 3 }) !== drawn(name, {}))
    expect(following.toSorted()).toEqual(panelNames.filter((name) => hasSteps([name])).toSorted())
  })

  it('[PANEL-1] draws any result that has its data, in SVG and in text, and says in a sentence where one has not', () => {
    for (const [kind, result] of Object.entries(results)) {
      for (const panel of panelsOf(panelNames, result)) {
        const where = `${panel.name} of ${kind}`
        if (panel.kind === 'table') {
          expect(panel.title, where).toMatch(/^[A-Z0-9].*\.$/)
          continue
        }
        expect(svgPanel(panel, { width: 328, height: 270 }), where).toMatch(/^<svg [\s\S]*<\/svg>$/)
        const { title, summary } = panel.kind === 'chart' ? panel.chart : panel.surface
        expect(title, where).toMatch(/^\S.*\.$/)
        expect(summary, where).not.toMatch(/undefined|\[object/)
        if (panel.kind === 'chart') expect(textChart(panel.chart, { width: 60, height: 16 }), where).not.toBe('')
      }
    }
  })

  it('[PANEL-2] of every result has a finding, notes and a caption in whole sentences', () => {
    for (const result of Object.values(results)) {
      for (const text of [findingOf(result), captionOf(panelNames, result), ...notesOf(result)])
        expect(text).toMatch(/^\S[^!]*\.$/)
    }
    expect(findingOf(results['aborted']!)).toBe('Nothing was run.')
    expect(notesOf(results['comparison']!)[0]).toMatch(/^Final losses are medians of 2 seeds/)
  })

  it('[PANEL-3] at a step shows its curves up to there, over the axes of the whole run', () => {
    const size = { xTicks: 5, yTicks: 4 }
    for (const name of ['loss', 'gradient-norm', 'update-ratio', 'position'] as const) {
      const whole = chartOf(name, results['overlay']!)
      const early = chartOf(name, results['overlay']!, { step: 3 })
      const frame = frameOf(early, size)
      expect(frame).toMatchObject({ xTicks: frameOf(whole, size).xTicks, yTicks: frameOf(whole, size).yTicks })
      for (const { segments } of tracesOf(early, frame).shown)
        expect(Math.max(...segments.flat().map(({ x }) => x))).toBeLessThanOrEqual(frame.x.place(3) + 1e-12)
    }
  })
})

describe('the loss', () => {
  it('[PANEL-4] of noisy runs is smoothed with the raw curve faint behind, unless there are many or smoothing is off', async () => {
    const of = (count: number) =>
      resultOf({
        kind: 'overlay',
        runs: Array.from({ length: count }, (_, i) => ({ ...moons, steps: 10, learningRate: 0.1 + i / 10 })),
      })
    const kinds = (result: ExperimentResult, smoothing?: number) =>
      chartOf('loss', result, smoothing === undefined ? {} : { smoothing }).series.map(({ kind }) => kind)
    const two = await of(2)
    expect(kinds(two)).toEqual(['faint-line', 'faint-line', 'line', 'line'])
    expect(kinds(two, 0)).toEqual(['line', 'line'])
    expect(new Set(kinds(await of(9)))).toEqual(new Set(['line']))
    expect(kinds(await ratesOnParabola([0.1]))).toEqual(['line'])
  })

  it('[PANEL-5] keeps the first step that is not finite, and names it at an arrow', async () => {
    const result = await ratesOnParabola([0.1, 1.5], { steps: 600 })
    const svg = svgPanel(panelsOf(['loss'], result)[0]!, { width: 700, height: 400 })
    expect(svg).toContain('>1.5: ∞ at 510</text>')
  })

  it('[PANEL-6] can stand on a log axis, where zero is an arrow down and growth is cut off at 100 times the start', async () => {
    const chart = chartOf('loss', await ratesOnParabola([0.1, 0.5, 1.5]), { yScale: 'log' })
    expect(chart.yAxis).toMatchObject({ scale: 'log', clip: 1600 })
    expect(svgPanel({ kind: 'chart', name: 'loss', chart }, { width: 700, height: 400 })).toContain('>0.5: 0</text>')
  })

  it('[VIEW-54] of a smoothed curve carries the raw losses, of which its arrow speaks', async () => {
    const [raw, smoothed] = chartOf('loss', await resultOf({ kind: 'overlay', runs: [moons] })).series
    expect(smoothed!.raw).toBe(raw!.points)
  })

  it('[PANEL-28] is captioned as it is drawn: smoothed or not, over decades or not', async () => {
    const result = await resultOf({
      kind: 'overlay',
      runs: [0.1, 0.2].map((rate) => ({ ...moons, learningRate: rate })),
    })
    expect(captionOf(['loss'], result)).toMatch(/^Each curve is one run, smoothed, .* 1\.2 times/)
    expect(captionOf(['loss'], result, { smoothing: 0, yScale: 'log' })).toMatch(
      /^Each curve is one run\. The loss counts in powers of ten, .* 100 times/,
    )
  })
})
