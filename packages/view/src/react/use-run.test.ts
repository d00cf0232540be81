// @vitest-environment jsdom
import { comparePlan, createSerialExecutor } from '@sweetspot/core'
import type { ComparisonResult } from '@sweetspot/schema'
import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useRun } from './use-run.ts'

const executor = createSerialExecutor({
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
})
const plan = (steps: number) =>
  comparePlan({ run: { task: { name: 'rosenbrock' }, steps }, learningRates: [1e-4, 1e-3] })

it('[STORE-7] the hook shows the state of its store, from idle to the result', async () => {
  const { result } = renderHook(() => useRun<ComparisonResult>(executor))
  expect(result.current.status).toBe('idle')
  await act(() => result.current.start(plan(100)))
  expect(result.current).toMatchObject({ status: 'done', jobs: 2, done: 2, result: { partial: false } })
  expect(result.current.records.map(({ length }) => length)).toEqual([100, 100])
})

it('[STORE-8] a component that goes takes its run with it', async () => {
  const { result, unmount } = renderHook(() => useRun<ComparisonResult>(executor))
  let ended: Promise<void> | undefined
  act(() => {
    ended = result.current.start(plan(1_000_000))
  })
  unmount()
  await ended
  // The state that the component last saw: it heard nothing of the end.
  expect(result.current.status).toBe('running')
})
