import { optimizers, type RunInput, type StepRecord } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { resultOfRun } from '../../test/result-of-run.ts'
import type { Objective } from '../objectives/objective.ts'

const watch = [5, 0, 353]
const moons = { task: { name: 'moons', samples: 64 }, learningRate: 0.01, steps: 12 } as const
const watched = (run: RunInput) => resultOfRun({ ...run, record: { ...run.record, watch } }).records
const names = Object.keys(optimizers) as (keyof typeof optimizers)[]

/** A record without what was asked for beside it. */
const bare = ({ watched: _watched, sharpness: _sharpness, stability: _stability, ...record }: StepRecord) => record

describe('watched parameters', () => {
  it('[RUN-22] a record carries value, gradient and update of the watched parameters, in the order of the config', () => {
    const records = watched({ ...moons, record: { params: 'copy' } })
    for (const [i, { params, watched: seen }] of records.entries()) {
      expect(seen!.params).toEqual(watch.map((index) => params![index]))
      const next = records[i + 1]?.params
      if (next) expect(seen!.params.map((value, k) => value + seen!.updates[k]!)).toEqual(watch.map((at) => next[at]))
      // Plain descent: the update is the gradient times the rate.
      for (const [k, update] of seen!.updates.entries()) expect(update).toBeCloseTo(-0.01 * seen!.grads[k]!, 14)
    }
  })

  it('[RUN-23] gradients are those that the optimizer sees: after clipping', () => {
    const clipping = { name: 'value', threshold: 0.001 } as const
    const [first] = watched({ ...moons, clipping })
    expect(Math.max(...first!.watched!.grads.map(Math.abs))).toBe(0.001)
  })

  it.each(names)('[RUN-24] %s: the watched state is what a checkpoint after the update holds', (name) => {
    const config = { ...moons, optimizer: { name } } as RunInput
    const { records, checkpoint } = resultOfRun({ ...config, record: { watch } })
    const { state } = records.at(-1)!.watched!
    for (const [key, vector] of Object.entries(checkpoint!.optimizer)) {
      if (typeof vector === 'number' || vector.length !== 354) continue
      expect([key, state[key]]).toEqual([key, watch.map((index) => vector[index])])
    }
  })

  it('[RUN-25] for Adam the update is −effectiveRate · m̂, whatever its options and its schedule', () => {
    const variants: RunInput['optimizer'][] = [
      { name: 'adam' },
      { name: 'adam', biasCorrection: false },
      { name: 'adam', amsgrad: true, epsilon: 1e-3 },
      { name: 'adam', epsilonPlacement: 'inside', epsilon: 1e-3 },
      { name: 'adam', epsilonPlacement: 'before-correction', epsilon: 1e-3 },
      { name: 'adamw', weightDecay: 0 },
      { name: 'radam' },
      { name: 'adamax' },
    ]
    for (const optimizer of variants) {
      for (const schedule of [{ name: 'constant' }, { name: 'one-cycle', cycleMomentum: true }] as const) {
        for (const { watched: seen } of watched({ ...moons, optimizer, schedule })) {
          const { mHat, effectiveRate } = seen!.state
          for (const [k, update] of seen!.updates.entries())
            expect(update / (-effectiveRate![k]! * mHat![k]!)).toBeCloseTo(1, 7)
        }
      }
    }
  })

  it('[RUN-26] v̂ is the mean of all squared gradients at the first step, and v with its correction later', () => {
    const [first, second] = watched({ ...moons, optimizer: { name: 'adam' } })
    const { vHat } = first!.watched!.state
    first!.watched!.grads.forEach((g, k) => {
      expect(vHat![k]! / (g * g)).toBeCloseTo(1, 9)
    })
    const { v, vHat: later } = second!.watched!.state
    expect(later![0]! / (v![0]! / (1 - 0.999 ** 2))).toBeCloseTo(1, 9)
    for (const name of ['adam', 'adamw', 'nadam', 'radam', 'schedule-free-adamw'] as const)
      expect(watched({ ...moons, optimizer: { name } })[0]!.watched!.state).toHaveProperty('effectiveRate')
  })

  it('[RUN-27] watching and measuring change no bit of a run, and nothing is carried that was not asked for', () => {
    for (const precision of ['float64', 'float32'] as const) {
      const run = { ...moons, task: { ...moons.task, precision }, optimizer: { name: 'adam' } } as const
      const plain = resultOfRun(run).records
      const looked = resultOfRun({ ...run, record: { watch, stabilityEvery: 3 } }).records
      expect(looked.map(bare)).toEqual(plain)
      expect(plain.map(bare)).toStrictEqual(plain)
    }
  })

  it('[RUN-28] an objective of your own is watched too, and an index that it does not have is refused', () => {
    const slope: Objective = {
      dimension: 2,
      init: () => Float64Array.of(0, 1),
      lossAndGrad(params, grads) {
        grads.fill(1)
        return params[0]! + params[1]!
      },
    }
    const run: RunInput = { task: { name: 'ravine' }, learningRate: 0.5, steps: 2, record: { watch: [1] } }
    expect(resultOfRun(run, { objective: slope }).records[1]!.watched).toMatchObject({ params: [0.5], updates: [-0.5] })
    const narrow = { ...slope, dimension: 1, init: () => Float64Array.of(0) }
    expect(() => resultOfRun(run, { objective: narrow })).toThrow(
      'record.watch: expected indices below 1, the number of parameters, got 1. They are counted from 0.',
    )
  })
})

describe('stability in records', () => {
  const every = { record: { stabilityEvery: 4 } } as const

  it('[RUN-29] at its interval a record carries the sharpness and the rate as a fraction of its limit', () => {
    const { records } = resultOfRun({ task: { name: 'parabola' }, learningRate: 0.25, steps: 9, ...every })
    const measured = records.flatMap(({ step, sharpness, stability }) =>
      sharpness ? [[step, sharpness, stability]] : [],
    )
    expect(measured).toEqual([
      [0, 2, 0.25],
      [4, 2, 0.25],
      [8, 2, 0.25],
    ])
  })

  it('[RUN-30] before its first update an adaptive optimizer has no limit, and lion never has one', () => {
    const run = { ...moons, ...every }
    const adam = resultOfRun({ ...run, optimizer: { name: 'adam' } }).records
    expect([adam[0]!.sharpness, typeof adam[4]!.stability]).toEqual([undefined, 'number'])
    const lion = resultOfRun({ ...run, optimizer: { name: 'lion' } }).records
    expect(lion[0]!.sharpness).toBeGreaterThan(0)
    expect(lion[0]).not.toHaveProperty('stability')
  })
})
