import { readFileSync } from 'node:fs'
import { type ExperimentInput, parseExperiment, toLink } from '@sweetspot/schema'
import { theme } from '@sweetspot/view'
import { expect, describe as group, it, vi } from 'vitest'
import { describe } from './description.ts'
import { formatDuration } from './duration.ts'
import { liveDrawing } from './live-drawing.ts'
import { paced } from './paced.ts'
import { plannable } from './plan-of.ts'
import { presentationOf } from './presentation.ts'
import { readLink } from './read-link.ts'
import { standardExperiment } from './standard-experiment.ts'
import { stillResult } from './still-result.ts'

const run = { task: { name: 'parabola' }, steps: 20 } as const
const of = (experiment: ExperimentInput) => plannable(parseExperiment(experiment))
const comparison = of({ kind: 'comparison', run, learningRates: [0.1, 0.5] })

group('an experiment on the page', () => {
  it('[WEB-19] a fragment with x is an experiment or what is wrong with it; without x it asks for nothing', () => {
    expect(readLink('')).toEqual({ kind: 'none' })
    expect(readLink('#standard')).toEqual({ kind: 'none' })
    const experiment = parseExperiment(comparison)
    expect(readLink(toLink(comparison))).toEqual({ kind: 'experiment', experiment })
    expect(readLink(`#section=2&${toLink(comparison).slice(1)}`)).toEqual({ kind: 'experiment', experiment })
    expect(readLink('#x=1~comparison~r.t_digts')).toMatchObject({
      kind: 'wrong',
      issues: [{ path: 'run.task.name' }, {}],
    })
    expect(readLink(`#x=${'9'.repeat(100_000)}`)).toMatchObject({ kind: 'wrong' })
  })

  it('[WEB-20] the page runs the digits network with Adam at 25 rates over six decades where its link asks for nothing', () => {
    const { learningRates, run: asked } = standardExperiment
    expect([learningRates.length, learningRates[0], learningRates.at(-1)]).toEqual([25, 1e-5, 10])
    expect([asked.task.name, asked.optimizer.name, asked.steps]).toEqual(['digits', 'adam', 500])
  })

  it('[WEB-21] every kind of experiment has a sentence, a button, a drawing and a table; a run is a comparison of one rate', async () => {
    const kinds: ExperimentInput[] = [
      { kind: 'run', ...run, learningRate: 0.1 },
      comparison,
      { kind: 'comparison', run, learningRates: Array.from({ length: 12 }, (_, i) => 0.01 * (i + 1)) },
      { kind: 'range-test', run, steps: 30 },
      { kind: 'search', run, seeds: [1] },
    ]
    const shown = await Promise.all(kinds.map(async (kind) => presentationOf(await stillResult(of(kind)))))
    expect(kinds.map((kind) => describe(of(kind)).button)).toEqual([
      'Run 1 rate',
      'Run 2 rates',
      'Run 12 rates',
      'Run the range test',
      'Search the best rate',
    ])
    expect(describe(comparison).sentence).toBe(
      'Task parabola, optimizer sgd: 20 steps at each of 2 rates from 0.1 to 0.5. Same start, same batches; only the rate differs.',
    )
    expect(shown.map(({ chart }) => chart.xAxis.label)).toEqual([
      'step',
      'step',
      'learning rate',
      'learning rate',
      'learning rate',
    ])
    for (const { chart, table } of shown) {
      expect(chart.title).not.toBe('')
      expect(table.rows.length).toBeGreaterThan(0)
    }
  })

  it('[WEB-22] runs under way are drawn as curves from their first record on', () => {
    const record = { step: 0, learningRate: 0.5, loss: 16, gradNorm: 8, weightNorm: 4, updateNorm: 4, updateRatio: 1 }
    const state = { status: 'running', jobs: 2, done: 0, learningRates: [0.1, 0.5], result: null, error: null } as const
    expect(liveDrawing(comparison, { ...state, records: [] })).toBeNull()
    const chart = liveDrawing(comparison, { ...state, records: [[], [record]] })
    expect(chart?.series.map(({ label }) => label)).toEqual(['0.5'])
    expect(chart?.xAxis.domain).toEqual([0, 19])
  })

  it('[WEB-23] a listener hears many changes as one, a new status at once, and less when it is slow', () => {
    vi.useFakeTimers()
    let status = 'idle'
    let change = () => {}
    const heard: string[] = []
    let clock = 0
    let slowness = 0
    const stop = paced(
      (listener) => {
        change = listener
        return () => heard.push('unsubscribed')
      },
      () => status,
      () => {
        heard.push(status)
        clock += slowness
      },
      { interval: 100, now: () => clock },
    )
    status = 'running'
    for (let i = 0; i < 5; i++) change()
    expect(heard).toEqual(['running'])
    vi.advanceTimersByTime(100)
    expect(heard).toEqual(['running', 'running'])
    change()
    status = 'done'
    change()
    vi.advanceTimersByTime(1000)
    expect(heard).toEqual(['running', 'running', 'done'])
    slowness = 50
    status = 'running'
    change()
    vi.advanceTimersByTime(0)
    change()
    vi.advanceTimersByTime(199)
    expect(heard.slice(3)).toEqual(['running'])
    vi.advanceTimersByTime(1)
    expect(heard.slice(3)).toEqual(['running', 'running'])
    change()
    stop()
    vi.advanceTimersByTime(1000)
    expect(heard.slice(5)).toEqual(['unsubscribed'])
    vi.useRealTimers()
  })

  it('[WEB-24] times are milliseconds below a second and seconds above', () => {
    expect([0, 84.4, 999.4, 999.5, 61_234].map(formatDuration)).toEqual([
      '0 ms',
      '84 ms',
      '999 ms',
      '1.00 s',
      '61.23 s',
    ])
  })

  it('[WEB-25] the paper, the inks and the accent of the page are those of the drawings, in both themes', () => {
    const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8')
    const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')
    for (const [name, color] of Object.entries(theme)) {
      expect(light).toContain(`--${name}: ${color.light};`)
      expect(dark).toContain(`--${name}: ${color.dark};`)
    }
  })
})
