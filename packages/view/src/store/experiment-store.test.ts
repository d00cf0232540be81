import { createSerialExecutor, type Executor } from '@sweetspot/core'
import { comparisonConfig, hashOf, parse } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { untrained } from './experiment-state.ts'
import { createExperimentStore } from './experiment-store.ts'

const serial = createSerialExecutor({
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
})
const long = parse(comparisonConfig, { run: { task: { name: 'moons' }, steps: 100_000 }, learningRates: [0.1] })
const storeOn = (executor: Executor) => createExperimentStore(untrained(long, hashOf(long)), { executor })

it('[STORE-12] that a training is ending is drawn at once, its progress when there is time', async () => {
  const store = storeOn(serial)
  const revisions = new Set<string>()
  const ended = new Promise<void>((resolve) => {
    store.subscribe(() => {
      const { run, revision } = store.get()
      revisions.add(`${revision} ${run.status}${run.isEnding ? ' ending' : ''}`)
      if (run.status === 'running' && run.done === 0 && !run.isEnding && (run.records[0]?.length ?? 0) > 0)
        store.controls.cancel()
      if (run.status === 'cancelled') resolve()
    })
  })
  store.start()
  await ended
  expect([...revisions]).toEqual(['0 running', '1 running ending', '2 cancelled'])
})

it('[STORE-13] of a training that was cancelled before anything came of it there is nothing to show', async () => {
  const silent: Executor = { run: () => new Promise((resolve) => setTimeout(resolve, 5)) }
  const store = storeOn(silent)
  store.start()
  store.controls.cancel()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(store.get()).toMatchObject({ run: { status: 'cancelled' }, result: null, latest: null })
})
