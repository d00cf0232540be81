import type { StepRecord } from '@sweetspot/schema'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packRecords, unpackRecords } from './packed-records.ts'

const number = fc.double()
const record: fc.Arbitrary<StepRecord> = fc
  .tuple(
    fc.record({
      step: fc.nat(),
      learningRate: number,
      loss: number,
      gradNorm: number,
      weightNorm: number,
      updateNorm: number,
      updateRatio: number,
    }),
    fc.record(
      {
        epoch: fc.double({ noNaN: true }),
        probeLoss: number,
        validationLoss: number,
        params: fc.float64Array(),
        clipped: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([always, sometimes]) => ({ ...always, ...sometimes }))

it('[SWP-1] packed records are the same records again: every bit, every field, in the same order', () => {
  fc.assert(
    fc.property(fc.array(record), (records) => {
      const again = unpackRecords(structuredClone(packRecords(records)))
      expect(again).toEqual(records)
      expect(again.map((record) => Object.keys(record))).toEqual(records.map((record) => Object.keys(record)))
    }),
    { seed: 1 },
  )
})
