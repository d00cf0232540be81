import { readFileSync } from 'node:fs'
import { type OptimizerInput, optimizerConfig, parse } from '@sweetspot/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Layout } from '../vector/layout.ts'
import { createOptimizer, optimizers } from './index.ts'

/** Every option of every optimizer: the configs of the reference traces. */
const configs: readonly OptimizerInput[] = Object.keys(optimizers).flatMap((name) => {
  const { cases } = JSON.parse(readFileSync(new URL(`./golden/${name}.json`, import.meta.url), 'utf8'))
  return [...new Set(cases.map(({ config }: { config: object }) => JSON.stringify(config)))].map((text) =>
    JSON.parse(text as string),
  )
})

const size = 6
const layout: Layout = [
  { name: 'matrix', shape: [2, 2], offset: 1, length: 4, role: 'hidden-matrix' },
  { name: 'bias', shape: [1], offset: 5, length: 1, role: 'other' },
]
const number = fc.double({ min: -8, max: 8, noNaN: true })
const vector = fc.array(number, { minLength: size, maxLength: size })
const gradients = fc.array(vector, { minLength: 1, maxLength: 8 })
const rate = fc.double({ min: 1e-4, max: 0.5, noNaN: true })
const anyConfig = fc.constantFrom(...configs)

/** The parameters after one update for each gradient. */
function train(
  config: OptimizerInput,
  start: readonly number[],
  grads: readonly (readonly number[])[],
  learningRate: number,
) {
  const optimizer = createOptimizer(config, layout)
  const params = Float64Array.from(start)
  const state = optimizer.init(params)
  for (const g of grads) optimizer.update(state, params, g, learningRate)
  return params
}

const negated = (values: readonly number[]) => values.map((value) => -value)

describe('every optimizer with every option', () => {
  it('[OPT-10] leaves the gradient as it was', () => {
    fc.assert(
      fc.property(anyConfig, vector, vector, rate, (config, start, g, learningRate) => {
        const grads = Float64Array.from(g)
        const optimizer = createOptimizer(config, layout)
        const params = Float64Array.from(start)
        optimizer.update(optimizer.init(params), params, grads, learningRate)
        expect([...grads]).toEqual(g)
      }),
    )
  })

  it('[OPT-11] goes on bit for bit from a clone of its state', () => {
    fc.assert(
      fc.property(anyConfig, vector, gradients, rate, (config, start, grads, learningRate) => {
        const params = Float64Array.from(start)
        const first = createOptimizer(config, layout)
        const state = first.init(params)
        for (const g of grads) first.update(state, params, g, learningRate)
        const second = createOptimizer(config, layout)
        const cloned = structuredClone(state)
        const resumed = params.slice()
        for (const g of grads) {
          first.update(state, params, g, learningRate)
          second.update(cloned, resumed, g, learningRate)
        }
        expect(resumed).toEqual(params)
        expect(cloned).toEqual(state)
      }),
    )
  })

  it('[OPT-12] does not move on a gradient of 0 without decay', () => {
    fc.assert(
      fc.property(anyConfig, vector, rate, (config, start, learningRate) => {
        const decays = Object.keys(parse(optimizerConfig, config)).filter((key) => /weightDecay$/i.test(key))
        const still = {
          ...config,
          ...Object.fromEntries(decays.map((key) => [key, key.startsWith('decoupled') ? false : 0])),
        }
        const params = train(still as OptimizerInput, start, [new Array(size).fill(0)], learningRate)
        params.forEach((value, i) => {
          expect(value).toBeCloseTo(start[i]!, 14)
        })
      }),
    )
  })

  it.each(Object.keys(optimizers))('[OPT-13] climbs on g exactly as it descends on −g: %s', (name) => {
    const own = fc.constantFrom(...configs.filter((config) => config.name === name))
    fc.assert(
      fc.property(own, vector, gradients, rate, (config, start, grads, learningRate) => {
        const up = train({ ...config, maximize: true }, start, grads, learningRate)
        const down = train({ ...config, maximize: false }, start, grads.map(negated), learningRate)
        expect(up.map((value) => value + 0)).toEqual(down.map((value) => value + 0))
      }),
      { numRuns: 25 },
    )
  })

  it('[OPT-14] treats each parameter alike: a permutation before or after the run is the same (but prodigy, muon)', () => {
    const coordinatewise = configs.filter(({ name }) => name !== 'prodigy' && name !== 'muon')
    const order = fc.shuffledSubarray([...Array(size).keys()], { minLength: size })
    fc.assert(
      fc.property(
        fc.constantFrom(...coordinatewise),
        vector,
        gradients,
        rate,
        order,
        (config, start, grads, learningRate, permutation) => {
          const permute = (values: ArrayLike<number>) => permutation.map((i) => values[i]!)
          const after = permute(train(config, start, grads, learningRate))
          expect([...train(config, permute(start), grads.map(permute), learningRate)]).toEqual(after)
        },
      ),
    )
  })

  it('[OPT-15] takes the configured momentum given as an argument for the configured momentum', () => {
    fc.assert(
      fc.property(anyConfig, vector, gradients, rate, (config, start, grads, learningRate) => {
        const complete = parse(optimizerConfig, config) as { momentum?: number; beta1?: number }
        const optimizer = createOptimizer(config, layout)
        const params = Float64Array.from(start)
        const state = optimizer.init(params)
        for (const g of grads) optimizer.update(state, params, g, learningRate, complete.momentum ?? complete.beta1)
        expect(params).toEqual(train(config, start, grads, learningRate))
      }),
    )
  })

  it('[OPT-16] keeps float32 state beside float32 parameters and stays within float32 of the float64 run', () => {
    const start = [0.5, -1.5, 2, -0.25, 1, 3]
    for (const config of configs) {
      const optimizer = createOptimizer(config, layout)
      const params = Float32Array.from(start)
      const state = optimizer.init(params)
      const grads = [0, 1, 2].map((k) => start.map((value, i) => value * 0.5 + (i % 2) - k / 4))
      for (const g of grads) optimizer.update(state, params, g, 0.01)
      for (const value of Object.values(state)) {
        if (typeof value === 'object' && value.length > 0) expect(value).toBeInstanceOf(Float32Array)
      }
      train(config, start, grads, 0.01).forEach((value, i) => {
        expect(Math.abs(params[i]! - value), JSON.stringify(config)).toBeLessThan(1e-6 * 4)
      })
    }
  })
})
