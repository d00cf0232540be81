import { createSerialExecutor, planOf } from '@sweetspot/core'
import type { ExperimentInput, ExperimentResult, RunInput } from '@sweetspot/schema'
import { parseExperiment } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { plannable } from '../store/plannable.ts'
import { createRunStore } from '../store/run-store.ts'
import { panelsOf } from './index.ts'
import { livePanels } from './live-panels.ts'
import { panelTitle } from './panel-title.ts'

const run: RunInput = { task: { name: 'moons', hidden: [4], samples: 40 }, steps: 40 }

/** The panels that grow while an experiment trains, each time others than before, and its result. */
async function growth(input: ExperimentInput) {
  const experiment = plannable(parseExperiment(input))
  let time = 0
  const store = createRunStore<ExperimentResult>(createSerialExecutor({ now: () => time++, pause: async () => {} }))
  const seen: (readonly string[])[] = []
  const titles: string[] = []
  store.subscribe(() => {
    if (store.get().status !== 'running') return
    const panels = livePanels(store.get(), experiment)
    const names = panels.map(({ name }) => name)
    if (String(names) !== String(seen.at(-1))) seen.push(names)
    titles.push(...panels.map(panelTitle))
  })
  await store.start(planOf(experiment))
  return { seen, titles, result: store.get().result! }
}

it('[PANEL-51] while it trains a range test grows over its rates and then in its check, by the names of its panels', async () => {
  const { seen, titles, result } = await growth({ kind: 'range-test', run, steps: 60, seeds: [1], check: true })
  expect(seen).toEqual([[], ['range-test'], ['range-test', 'range-check']])
  expect(titles[0]).toMatch(/^Up the ramp: loss [\d.]+ at rate /)
  const shown = panelsOf(['range-test', 'range-check'], result).map(({ name }) => name)
  expect(seen.at(-1)).toEqual(shown)
})

it('[PANEL-52] a search grows as the bathtub that it fills in, runs as loss against step', async () => {
  const search = await growth({ kind: 'search', run, from: 0.01, to: 1, seeds: [1] })
  expect(search.seen).toEqual([[], ['bathtub']])
  expect(search.titles[0]).toBe('Trying rates by decades, from 0.01 to 1.')
  const comparison = await growth({ kind: 'comparison', run, learningRates: [0.1, 1] })
  expect(comparison.seen).toEqual([[], ['loss']])
  expect(comparison.titles.at(-1)).toBe('Training at 2 of 2 rates')
})

it('[PANEL-53] a pick on a ramp that grows has the name of its rule, as on the one that is over', async () => {
  const experiment = plannable(parseExperiment({ kind: 'range-test', run, steps: 100, seeds: [1, 2], stopFactor: 0 }))
  const store = createRunStore<ExperimentResult>(createSerialExecutor({ now: () => 0, pause: async () => {} }))
  await store.start(planOf(experiment))
  const rulesOf = (panel = livePanels(store.get(), experiment)[0]!) => panel.kind === 'chart' && panel.chart.rules
  expect(rulesOf()).not.toHaveLength(0)
  expect(rulesOf()).toEqual(rulesOf(panelsOf(['range-test'], store.get().result!)[0]!))
})
