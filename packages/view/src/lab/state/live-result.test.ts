import { type OverlayConfig, parseExperiment, type StepRecord } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { liveResult } from './live-result.ts'

const config = parseExperiment({
  kind: 'overlay',
  runs: [{ task: { name: 'parabola' }, steps: 100_000 }],
}) as OverlayConfig
const recordAt = (step: number) => ({ step, loss: 1 }) as StepRecord

it('[LAB-90] a run under way is drawn by points that lie evenly over its steps, however many records there are of each, and by its latest', () => {
  const steps = [
    ...Array.from({ length: 4000 }, (_, i) => i),
    ...Array.from({ length: 1000 }, (_, i) => 4000 + 96 * i),
    ...Array.from({ length: 20 }, (_, i) => 99_980 + i),
  ]
  const drawn = liveResult(config, [steps.map(recordAt)]).runs[0]!.records.map(({ step }) => step)
  const within = (from: number, to: number) => drawn.filter((step) => step >= from && step < to).length
  expect(drawn.length).toBeLessThan(320)
  expect(Math.abs(within(0, 50_000) - within(50_000, 99_000))).toBeLessThan(10)
  expect(drawn.slice(-16)).toEqual(steps.slice(-16))
})
