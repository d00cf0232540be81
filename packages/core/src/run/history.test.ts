import type { StepRecord } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { median } from '../numeric/quantile.ts'
import { stream } from '../random/index.ts'
import { createHistory } from './history.ts'

const record = (step: number, loss = 1): StepRecord => ({
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
  const history = createHistory(1000, 50)
  for (let step = 0; step < 1e6; step++) history.add(record(step, step === 123_457 ? 99 : 1))
  const kept = history.records()
  expect(kept.length).toBeLessThanOrEqual(1164)
  expect([kept[0]!.step, kept.at(-1)!.step]).toEqual([0, 999_999])
  expect(Math.max(...kept.map(({ loss }) => loss))).toBe(99)
})

it('[RUN-17] the last record is there after any number of steps, and none comes twice', () => {
  const history = createHistory(8, 2)
  for (let step = 0; step < 200; step++) {
    // A falling loss: the last of a stretch is never its largest.
    history.add(record(step, 1 / (step + 1)))
    const steps = history.records().map((kept) => kept.step)
    expect(steps.at(-1)).toBe(step)
    expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b))
  }
})

it('[RUN-37] a thinned run keeps what was measured at intervals, as long as there is room, beside its spikes', () => {
  const history = createHistory(1000, 50)
  const every = { probeLoss: 100, validationLoss: 250, sharpness: 1000 }
  for (let step = 0; step < 20_000; step++) {
    const measured = Object.entries(every).filter(([, interval]) => step % interval === 0)
    history.add({
      ...record(step, step === 12_345 ? 99 : 1),
      ...Object.fromEntries(measured.map(([name]) => [name, 1])),
    })
  }
  const kept = history.records()
  const counts = (Object.keys(every) as (keyof typeof every)[]).map(
    (name) => kept.filter((one) => one[name] !== undefined).length,
  )
  expect(counts).toEqual([200, 80, 20])
  expect([kept.length <= 1164, kept.some(({ loss }) => loss === 99)]).toEqual([true, true])
})

it('[RUN-38] the last steps of a run of any length are kept one by one', () => {
  const history = createHistory(100, 20)
  for (let step = 0; step < 5000; step++) {
    history.add(record(step))
    const last = history.records().slice(-Math.min(20, step + 1))
    expect(last.map((kept) => kept.step)).toEqual(last.map((_, i) => step - last.length + 1 + i))
  }
})

it('[RUN-39] the level of a thinned run is that of all its steps: noise does not lift it', () => {
  const history = createHistory(1000, 50)
  for (let step = 0; step < 100_000; step++) history.add(record(step, stream(7, step).normal()))
  const losses = history.records().map(({ loss }) => loss)
  expect(Math.abs(median(losses))).toBeLessThan(0.15)
})
