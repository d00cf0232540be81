import { comparePlan, createSerialExecutor, type Job, type Plan } from '@sweetspot/core'
import type { ComparisonResult } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { createRunStore, notBegun } from './run-store.ts'

const pause = () => new Promise<void>((resolve) => setImmediate(resolve))
const executor = () => createSerialExecutor({ now: () => performance.now(), pause })
const comparison = (steps: number) =>
  comparePlan({ run: { task: { name: 'rosenbrock' }, steps }, learningRates: [1e-4, 1e-3] })

it('[STORE-1] shows the records of every run as they come, and the result at the end', async () => {
  const store = createRunStore<ComparisonResult>(executor())
  const seen: string[] = []
  store.subscribe(() => seen.push(store.get().status))
  await store.start(comparison(200))
  const { status, jobs, done, records, learningRates, result } = store.get()
  expect({ status, jobs, done, learningRates }).toEqual({
    status: 'done',
    jobs: 2,
    done: 2,
    learningRates: [1e-4, 1e-3],
  })
  expect(records.map((run) => run.map(({ step }) => step))).toEqual(
    result!.runs.map((run) => run.records.map(({ step }) => step)),
  )
  expect(seen[0]).toBe('running')
})

it('[STORE-2] cancelling keeps what is known, marked partial', async () => {
  const store = createRunStore<ComparisonResult>(executor())
  const ended = store.start(comparison(1_000_000))
  await pause()
  store.cancel()
  await ended
  expect(store.get()).toMatchObject({ status: 'cancelled', result: { partial: true } })
})

it('[STORE-3] a plan that is started over another drops the late news of the first', async () => {
  const store = createRunStore<ComparisonResult>(executor())
  const first = store.start(comparison(1_000_000))
  await pause()
  const second = store.start(comparison(50))
  await Promise.all([first, second])
  expect(store.get()).toMatchObject({ status: 'done', result: { partial: false } })
  expect(store.get().records.map(({ length }) => length)).toEqual([50, 50])
})

it('[STORE-4] an error becomes a state, not an exception', async () => {
  const store = createRunStore<ComparisonResult>(executor())
  await store.start(comparePlan({ run: { task: { name: 'rosenbrock' }, steps: 0 }, learningRates: [1] }))
  expect(store.get()).toMatchObject({ status: 'failed', error: { name: 'ConfigError' } })
})

it('[STORE-5] a timer of the host fires during a long run: the screen is never frozen', async () => {
  const store = createRunStore<ComparisonResult>(executor())
  let ticks = 0
  const timer = setInterval(() => ticks++, 5)
  await store.start(comparison(200_000))
  clearInterval(timer)
  expect(ticks).toBeGreaterThan(2)
})

it('[STORE-6] a listener that is taken off hears nothing more', async () => {
  const store = createRunStore<ComparisonResult>(executor())
  let heard = 0
  const stop = store.subscribe(() => heard++)
  stop()
  await store.start(comparison(10))
  expect(heard).toBe(0)
})

it('[STORE-9] without records its progress is told by results alone, which are the same', async () => {
  const store = createRunStore<ComparisonResult>(executor())
  const asked: boolean[] = []
  const watched = createRunStore<ComparisonResult>({
    run(jobs, events) {
      asked.push(events.onRecords !== undefined)
      return executor().run(jobs, events)
    },
  })
  await Promise.all([store.start(comparison(50)), watched.start(comparison(50), { records: false })])
  expect(asked).toEqual([false])
  expect(watched.get()).toMatchObject({ done: 2, records: [[], []] })
  expect(watched.get().result).toEqual(store.get().result)
})

it('[STORE-10] a cancel is answered at once, before what is known has been judged', async () => {
  const store = createRunStore<ComparisonResult>(executor())
  const ended = store.start(comparison(1_000_000))
  await pause()
  store.cancel()
  expect(store.get()).toMatchObject({ status: 'running', isEnding: true, result: null })
  await ended
  expect(store.get()).toMatchObject({ status: 'cancelled', isEnding: false })
})

it('[STORE-11] a plan that is dropped is as if it had never begun, and its runs are not judged', async () => {
  const store = createRunStore<ComparisonResult>(executor())
  let isJudged = false
  function* judging(): Plan<ComparisonResult> {
    const plan = comparison(1_000_000)
    const results = yield plan.next().value as readonly Job[]
    isJudged = true
    return plan.next(results).value as ComparisonResult
  }
  const ended = store.start(judging())
  await pause()
  store.drop()
  await ended
  expect([store.get(), isJudged]).toEqual([notBegun, false])
})
