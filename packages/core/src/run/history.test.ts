import { expect, it } from 'vitest'
import { createHistory } from './history.ts'

const record = (step: number, loss = 1) => ({
  step,
  loss,
  learningRate: 0.1,
  gradNorm: 1,
  weightNorm: 1,
  updateNorm: 1,
  updateRatio: 1,
})

it('[RUN-16] a short run keeps every record', () => {
  const history = createHistory(100)
  for (let step = 0; step < 99; step++) history.add(record(step))
  expect(history.records().map(({ step }) => step)).toEqual(Array.from({ length: 99 }, (_, i) => i))
})

it('[RUN-17] a run of 1e6 steps keeps a bounded number, with its first and last record and every spike', () => {
  const history = createHistory(1000)
  for (let step = 0; step < 1e6; step++) history.add(record(step, step === 123_457 ? 99 : 1))
  const kept = history.records()
  expect(kept.length).toBeLessThanOrEqual(1002)
  expect([kept[0]!.step, kept.at(-1)!.step]).toEqual([0, 999_999])
  expect(Math.max(...kept.map(({ loss }) => loss))).toBe(99)
})

it('[RUN-17] the last record is there after any number of steps, and none comes twice', () => {
  const history = createHistory(8)
  for (let step = 0; step < 200; step++) {
    // A falling loss: the last of a stretch is never its largest.
    history.add(record(step, 1 / (step + 1)))
    const steps = history.records().map((kept) => kept.step)
    expect(steps.at(-1)).toBe(step)
    expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b))
  }
})
