import type { StepRecord } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { createRecordSieve } from './record-sieve.ts'

const record = (step: number, more: Partial<StepRecord> = {}): StepRecord => ({
  step,
  learningRate: 0.1,
  loss: 1,
  gradNorm: 1,
  weightNorm: 1,
  updateNorm: 1,
  updateRatio: 1,
  ...more,
})

/** The records of a run of so many steps, in batches. */
function* batchesOf(steps: number, length: number, more: (step: number) => Partial<StepRecord> = () => ({})) {
  for (let begin = 0; begin < steps; begin += length)
    yield Array.from({ length: Math.min(length, steps - begin) }, (_, i) => record(begin + i, more(begin + i)))
}

describe('createRecordSieve', () => {
  it('[LAB-85] of a long run a page is told every record at first, then ever fewer, in order and with the last of each batch', () => {
    const sieve = createRecordSieve()
    const told = [...batchesOf(1_000_000, 25_000)].flatMap((batch) => sieve(batch))
    const steps = told.map(({ step }) => step)
    expect(steps.slice(0, 4096)).toEqual(Array.from({ length: 4096 }, (_, step) => step))
    expect(steps.filter((step) => step >= 500_000).length).toBeLessThan(1100)
    expect(steps.filter((step) => step % 25_000 === 24_999).length).toBe(40)
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
  })

  it('[LAB-86] what is measured at times is told however long the run, and not more often than the rest', () => {
    const measured = (every: number) => {
      const sieve = createRecordSieve()
      const batches = batchesOf(100_000, 10_000, (step) => (step % every === 7 ? { sharpness: step } : {}))
      return [...batches].flatMap((batch) => sieve(batch)).filter(({ sharpness }) => sharpness !== undefined).length
    }
    expect(measured(10_000)).toBe(10)
    expect(measured(10)).toBeLessThan(6000)
  })
})
