import type { RunResult } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { endLevel, firstRecord, peakOf, rateAtStep, riseShare, stabilitiesOf, tailMean } from './series.ts'

/** A run of which only the losses and, at every second step, the fraction of the limit are known. */
const run = {
  records: [4, 2, 3, 1].map((loss, step) => ({
    step,
    loss,
    learningRate: step / 10,
    ...(step % 2 === 0 && { stability: step / 4 }),
  })),
} as unknown as RunResult

describe('what is read from the records of a run', () => {
  it('[LESSON-79] means, peaks, rises and measurements are those of the records that have them', () => {
    expect(tailMean(run, 0.5, ({ loss }) => loss)).toBe(2)
    expect(tailMean(run, 1, ({ stability }) => stability)).toBe(0.25)
    expect(endLevel(run, ({ stability }) => stability)).toBe(0.5)
    expect(peakOf(run).step).toBe(0)
    expect(riseShare(run)).toBeCloseTo(1 / 3, 12)
    expect(stabilitiesOf(run)).toEqual([0, 0.5])
    expect(rateAtStep(run, 3)).toBeCloseTo(0.3, 12)
  })

  it('[LESSON-80] a record that is not there is an error, not a number', () => {
    expect(() => firstRecord(run, ({ loss }) => loss > 9)).toThrow('No record of the run is like that.')
  })
})
