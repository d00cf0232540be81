import type { RunInput } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { resultOfRun } from '../../test/result-of-run.ts'

const w2: RunInput = { task: { name: 'parabola' }, learningRate: 0.1, steps: 500, stop: { target: 1e-6 } }

it('[RUN-20] a run ends as stopped before the first update whose loss is at or below its target', () => {
  const { outcome, stepsRun, records, final } = resultOfRun(w2)
  expect(outcome).toEqual({ kind: 'stopped', step: 38 })
  expect(stepsRun).toBe(38)
  expect(records.at(-1)).toMatchObject({ step: 38, loss: final.loss, updateNorm: 0 })
  expect([records.at(-1)!.loss <= 1e-6, records.at(-2)!.loss > 1e-6]).toEqual([true, true])
})

it('[RUN-21] a target that is reached exactly counts, one that is never reached changes nothing, and a diverged run stays diverged', () => {
  expect(resultOfRun({ ...w2, stop: { target: 16 } }).outcome).toEqual({ kind: 'stopped', step: 0 })
  const short = { ...w2, steps: 20 }
  expect(resultOfRun(short).records).toEqual(resultOfRun({ ...short, stop: {} }).records)
  expect(resultOfRun(short).outcome.kind).toBe('finished')
  const wild: RunInput = {
    task: { name: 'parabola', start: [1e3], precision: 'float16' },
    learningRate: 1.5,
    interventions: [{ step: 3, learningRate: 0.5 }],
    whenNonFinite: 'continue',
  }
  expect(resultOfRun({ ...wild, stop: { target: 1 } })).toMatchObject({
    outcome: { kind: 'diverged', step: 0 },
    stepsRun: 4,
  })
})
