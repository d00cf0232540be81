import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Layout } from '../vector/layout.ts'
import { createOptimizer, optimizerOf, optimizers } from './index.ts'

const nonZero = fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((value) => Math.abs(value) > 1e-3)

describe('closed forms', () => {
  it('[OPT-4] the first Adam step is −α·sign(g), whatever the size of g', () => {
    fc.assert(
      fc.property(nonZero, (g) => {
        const optimizer = createOptimizer({ name: 'adam' })
        const params = Float64Array.of(0)
        optimizer.update(optimizer.init(params), params, [g], 0.1)
        expect(params[0]! / (-0.1 * Math.sign(g))).toBeCloseTo(1, 4)
      }),
    )
  })

  it('[OPT-5] t steps of gradient descent on ½·λ·θ² multiply θ by (1 − α·λ)ᵗ', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1.9, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (product, steps) => {
          const optimizer = createOptimizer({ name: 'sgd' })
          const params = Float64Array.of(1)
          const state = optimizer.init(params)
          let expected = 1
          for (let step = 0; step < steps; step++) {
            optimizer.update(state, params, [4 * params[0]!], product / 4)
            expected *= 1 - product
          }
          expect(Math.abs(params[0]! - expected)).toBeLessThan(1e-13 * Math.max(1, Math.abs(expected)))
        },
      ),
    )
  })

  it('[OPT-6] a step of plain sgd is linear in the rate', () => {
    fc.assert(
      fc.property(nonZero, fc.double({ min: 1e-3, max: 1, noNaN: true }), (g, learningRate) => {
        const optimizer = createOptimizer({ name: 'sgd' })
        const stepOf = (rate: number) => {
          const params = Float64Array.of(0)
          optimizer.update(optimizer.init(params), params, [g], rate)
          return params[0]!
        }
        expect(stepOf(4 * learningRate)).toBe(4 * stepOf(learningRate))
      }),
    )
  })

  it.each(['adam', 'adamw', 'nadam', 'adagrad', 'rmsprop', 'adamax'] as const)(
    '[OPT-7] %s without ε takes no notice of the scale of the loss',
    (name) => {
      const run = (scale: number) => {
        const optimizer = createOptimizer({ name, epsilon: 0 })
        const params = Float64Array.of(1, -2)
        const state = optimizer.init(params)
        // A power of 4 under a root is exact, so the runs agree to the bit.
        for (let k = 0; k < 5; k++) optimizer.update(state, params, [scale * (k + 1), scale * (k - 2.5)], 0.01)
        return [...params]
      }
      expect(run(1048576)).toEqual(run(1))
    },
  )

  it('[OPT-8] the first momentum buffer of sgd is the gradient itself, dampening or not', () => {
    const optimizer = createOptimizer({ name: 'sgd', momentum: 0.9, dampening: 0.5 })
    const params = Float64Array.of(0)
    const state = optimizer.init(params)
    optimizer.update(state, params, [1], 1)
    expect(params[0]).toBe(-1)
    optimizer.update(state, params, [1], 1)
    expect(params[0]).toBeCloseTo(-1 - (0.9 + 0.5), 14)
  })

  it('[OPT-9] without bias correction the first Adam step is (1−β₁)/√(1−β₂) = 3.16 rates long', () => {
    const optimizer = createOptimizer({ name: 'adam', biasCorrection: false })
    const params = Float64Array.of(0)
    optimizer.update(optimizer.init(params), params, [5], 0.1)
    expect(params[0]).toBeCloseTo(-0.1 * Math.sqrt(10), 6)
  })

  it('[OPT-17] schedule-free trains at y and is judged at x, the mean of z at a constant rate', () => {
    const optimizer = createOptimizer({ name: 'schedule-free-adamw' })
    const params = Float64Array.of(3)
    const state = optimizer.init(params) as { z: Float64Array }
    const visited: number[] = []
    for (let k = 0; k < 10; k++) {
      optimizer.update(state, params, [Math.sqrt(k + 1)], 0.1)
      visited.push(state.z[0]!)
    }
    const judged = new Float64Array(1)
    optimizer.evaluationParams!(state, params, judged)
    expect(judged[0]).toBeCloseTo(visited.reduce((a, b) => a + b) / 10, 13)
    expect(params[0]).toBeCloseTo(0.1 * state.z[0]! + 0.9 * judged[0]!, 13)
  })

  it.each([
    [2, 5],
    [5, 2],
  ])(
    '[OPT-18] muon moves a hidden matrix of %d × %d by a nearly orthogonal step, whatever the gradient',
    (rows, columns) => {
      const layout: Layout = [{ name: 'w', shape: [rows, columns], offset: 0, length: 10, role: 'hidden-matrix' }]
      const optimizer = createOptimizer({ name: 'muon', weightDecay: 0, newtonSchulzSteps: 10 }, layout)
      const params = new Float64Array(10)
      optimizer.update(optimizer.init(params), params, [3, 1, -4, 1, -5, 9, 2, -6, 5, 3], 1)
      // The two singular values, from the trace and the determinant of the smaller Gram matrix.
      const at = (long: number, short: number) =>
        rows > columns ? params[long * columns + short]! : params[short * columns + long]!
      let [p, q, r] = [0, 0, 0]
      for (let k = 0; k < 5; k++) {
        p += at(k, 0) * at(k, 0)
        q += at(k, 0) * at(k, 1)
        r += at(k, 1) * at(k, 1)
      }
      const factor = Math.max(1, rows / columns)
      const spread = Math.sqrt((p - r) * (p - r) + 4 * q * q)
      for (const squared of [(p + r + spread) / 2, (p + r - spread) / 2]) {
        expect(squared / factor).toBeGreaterThan(0.45)
        expect(squared / factor).toBeLessThan(1.45)
      }
    },
  )

  it('[OPT-24] muon refuses a hidden matrix that is none, and says where', () => {
    const layout: Layout = [{ name: 'w', shape: [4], offset: 0, length: 4, role: 'hidden-matrix' }]
    expect(() => createOptimizer({ name: 'muon' }, layout)).toThrow('layout.w: a hidden matrix has two sizes, got [4]')
  })

  it('[OPT-25] every optimizer cites its source and is registered under its own name', () => {
    for (const [name, definition] of Object.entries(optimizers)) {
      expect(definition.name).toBe(name)
      expect(definition.source).toMatch(/(19|20)\d\d/)
      expect(optimizerOf({ name } as never)).toBe(definition)
    }
  })
})
