import type { StepRecord } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { isLive } from './live-records.ts'

it('[SWP-3] a listener hears each of the first 1,024 steps, then evenly spaced ones: a few thousand of a million', () => {
  const live = Array.from({ length: 1_000_000 }, (_, step) => step).filter((step) => isLive({ step } as StepRecord))
  expect(live.slice(0, 1024)).toEqual(Array.from({ length: 1024 }, (_, step) => step))
  expect(live.slice(1024, 1027)).toEqual([1024, 1026, 1028])
  // From each doubling of the steps come as many as from the one before.
  expect(live.filter((step) => step >= 65_536 && step < 131_072)).toHaveLength(512)
  expect(live.length).toBeLessThan(6200)
})
