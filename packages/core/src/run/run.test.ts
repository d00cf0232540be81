import {
  type Checkpoint,
  checkpoint,
  fromJson,
  optimizers,
  type RunInput,
  type StepRecord,
  toJson,
} from '@sweetspot/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Objective } from '../objectives/objective.ts'
import { startRun, steps } from './start-run.ts'

const w2: RunInput = { task: { name: 'parabola' }, learningRate: 1.5, steps: 1030 }

/** All records and the outcome of a run. */
function runAll(config: RunInput, options: Parameters<typeof steps>[1] = {}) {
  const run = steps(config, options)
  const records: StepRecord[] = []
  for (;;) {
    const next = run.next()
    if (next.done) return { records, outcome: next.value }
    records.push(next.value)
  }
}

/** Every bit of a run, NaN included. */
const bits = (records: readonly StepRecord[]) =>
  records.map((record) => [record.loss, record.gradNorm, record.weightNorm, record.updateNorm, record.learningRate])

describe('steps', () => {
  it('[RUN-1] w² from 4 at 1.5 goes −8, 16, −32 … and its loss is Infinity at step 510', () => {
    const { records, outcome } = runAll({ ...w2, record: { params: 'copy' } })
    expect(records.slice(0, 4).map(({ params }) => params![0])).toEqual([4, -8, 16, -32])
    expect(records.slice(0, 3).map(({ loss }) => loss)).toEqual([16, 64, 256])
    expect(outcome).toEqual({ kind: 'diverged', step: 510, quantity: 'loss' })
    expect(records.at(-1)).toMatchObject({ step: 510, loss: Number.POSITIVE_INFINITY, updateNorm: 0 })
    expect(records.at(-2)!.loss).toBeLessThan(Number.POSITIVE_INFINITY)
  })

  it('[RUN-2] a run that continues past the first Infinity shows w infinite at 1022, NaN at 1023, and names step 510 still', () => {
    const { records, outcome } = runAll({ ...w2, whenNonFinite: 'continue', record: { params: 'copy' } })
    const at = (step: number) => records[step]!.params![0]
    expect([at(1021), at(1022), at(1023)].map((value) => Math.abs(value!))).toEqual([
      2 ** 1023,
      Number.POSITIVE_INFINITY,
      Number.NaN,
    ])
    expect(outcome).toEqual({ kind: 'diverged', step: 510, quantity: 'loss' })
    expect(records).toHaveLength(1030)
  })

  it('[RUN-3] a record holds the state before its update, and the update itself', () => {
    const { records } = runAll({ task: { name: 'parabola' }, learningRate: 0.25, steps: 2 })
    expect(records).toEqual([
      { step: 0, learningRate: 0.25, loss: 16, gradNorm: 8, weightNorm: 4, updateNorm: 2, updateRatio: 0.5 },
      { step: 1, learningRate: 0.25, loss: 4, gradNorm: 4, weightNorm: 2, updateNorm: 1, updateRatio: 0.5 },
    ])
  })

  it('[RUN-4] the same config gives the same bits', () => {
    const config: RunInput = { task: { name: 'moons' }, optimizer: { name: 'adam' }, learningRate: 0.01, steps: 20 }
    expect(bits(runAll(config).records)).toEqual(bits(runAll(config).records))
  })

  const schedules: RunInput['schedule'][] = [
    { name: 'constant' },
    { name: 'cosine' },
    { name: 'reduce-on-plateau', patience: 2 },
  ]
  it.each(
    Object.keys(optimizers).flatMap((name) => schedules.map((schedule) => [name, schedule!.name, schedule] as const)),
  )('[RUN-5] a checkpoint of %s under %s, through JSON and back, goes on bit for bit', (name, _, schedule) => {
    const config = {
      task: { name: 'moons', samples: 64 },
      optimizer: { name },
      schedule,
      learningRate: 0.01,
      steps: 30,
    } as RunInput
    const whole = runAll(config).records
    const run = startRun(config)
    const head: StepRecord[] = []
    for (const record of run.records()) if (head.push(record) === 13) break
    const from = fromJson(toJson(run.checkpoint()), checkpoint) as Checkpoint
    expect(bits([...head, ...runAll(config, { from }).records])).toEqual(bits(whole))
  })

  it('[RUN-6] going on from a checkpoint leaves the checkpoint as it was', () => {
    const config: RunInput = {
      task: { name: 'rosenbrock' },
      optimizer: { name: 'adam' },
      learningRate: 0.01,
      steps: 40,
    }
    const run = startRun(config, { until: 10 })
    Array.from(run.records())
    const from = run.checkpoint()
    const before = structuredClone(from)
    runAll(config, { from })
    expect(from).toEqual(before)
  })

  it('[RUN-7] a rate changed in mid-run is the same as a fork from a checkpoint at that step', () => {
    const base: RunInput = {
      task: { name: 'rosenbrock' },
      optimizer: { name: 'adam' },
      schedule: { name: 'cosine' },
      learningRate: 0.01,
      steps: 60,
    }
    const changed = { ...base, interventions: [{ step: 25, learningRate: 0.1 }] }
    const run = startRun(base, { until: 25 })
    const head = Array.from(run.records())
    const tail = runAll({ ...base, learningRate: 0.1 }, { from: run.checkpoint() }).records
    expect(bits(runAll(changed).records)).toEqual(bits([...head, ...tail]))
  })

  it('[RUN-8] stopping before the end keeps the full length of the schedule', () => {
    const config: RunInput = {
      task: { name: 'parabola' },
      schedule: { name: 'linear', endFactor: 0 },
      learningRate: 0.1,
      steps: 100,
    } as RunInput
    const { records, outcome } = runAll(config, { until: 10 })
    expect(outcome).toEqual({ kind: 'stopped', step: 10 })
    expect(records.map(({ learningRate }) => learningRate)).toEqual(
      runAll(config)
        .records.slice(0, 10)
        .map(({ learningRate }) => learningRate),
    )
  })

  it('[RUN-9] the stop rule ends a run whose loss has left all bounds, and a factor of 0 never does', () => {
    const config: RunInput = { task: { name: 'parabola' }, learningRate: 1.1, steps: 100 }
    expect(runAll({ ...config, stop: { factor: 4, smoothing: 0 } }).outcome).toEqual({ kind: 'stopped', step: 5 })
    expect(runAll(config).outcome.kind).toBe('finished')
  })

  it('[RUN-10] an abort ends the run before its next update', () => {
    const signal = { aborted: false }
    const run = steps({ task: { name: 'parabola' }, learningRate: 0.1 }, { signal })
    run.next()
    signal.aborted = true
    expect(run.next()).toEqual({ done: true, value: { kind: 'aborted', step: 1 } })
  })

  it('[RUN-11] probe and validation losses come at their intervals, epochs with data', () => {
    const { records } = runAll({
      task: { name: 'moons', probeSize: 16, batchSize: 32 },
      learningRate: 0.1,
      steps: 12,
      record: { probeEvery: 5, validationEvery: 4 },
    })
    const stepsWith = (key: keyof StepRecord) =>
      records.filter((record) => record[key] !== undefined).map(({ step }) => step)
    expect(stepsWith('probeLoss')).toEqual([0, 5, 10])
    expect(stepsWith('validationLoss')).toEqual([0, 4, 8])
    expect(records[10]!.epoch).toBe(1)
  })

  it('[RUN-12] norms of the tensors add up to those of the whole vector', () => {
    const { records } = runAll({ task: { name: 'moons' }, learningRate: 0.1, steps: 3, record: { perTensor: true } })
    for (const record of records) {
      const total = (key: 'gradNorm' | 'weightNorm' | 'updateNorm') =>
        Math.sqrt(Object.values(record.tensors!).reduce((sum, tensor) => sum + tensor[key] ** 2, 0))
      for (const key of ['gradNorm', 'weightNorm', 'updateNorm'] as const)
        expect(total(key)).toBeCloseTo(record[key], 12)
    }
  })

  it('[RUN-13] clipping limits the update and says so; the recorded norm is the one before', () => {
    const { records } = runAll({
      task: { name: 'parabola' },
      learningRate: 0.1,
      steps: 60,
      clipping: { name: 'norm', threshold: 1 },
    })
    expect(records[0]).toMatchObject({ gradNorm: 8, clipped: true })
    expect(records[0]!.updateNorm).toBeCloseTo(0.1, 6)
    expect(records.at(-1)!.clipped).toBe(false)
  })

  it('[RUN-14] an objective of your own needs three members', () => {
    const bowl: Objective = {
      dimension: 3,
      init: () => Float64Array.of(1, 2, 3),
      lossAndGrad(params, grads) {
        grads.set(params as Float64Array)
        return params.length / 2
      },
    }
    expect(
      runAll({ task: { name: 'parabola' }, learningRate: 0.5, steps: 2 }, { objective: bowl }).records[1]!.weightNorm,
    ).toBeCloseTo(Math.sqrt(14) / 2)
  })

  it('[RUN-15] whatever the rate, a run ends, and the step it names is the first that is not finite', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -300, max: 300, noNaN: true }),
        fc.constantFrom('sgd', 'adam', 'rmsprop', 'lion'),
        (exponent, name) => {
          const { records, outcome } = runAll({
            task: { name: 'rosenbrock' },
            optimizer: { name },
            learningRate: 10 ** exponent,
            steps: 50,
          } as RunInput)
          const first = records.findIndex(
            (record) => ![record.loss, record.gradNorm, record.updateNorm].every(Number.isFinite),
          )
          expect(outcome.kind === 'diverged' ? outcome.step : -1).toBe(first)
        },
      ),
      { seed: 1, numRuns: 300 },
    )
  })
})
