import { parse, taskConfig } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { random } from '../../random/index.ts'
import type { ReadonlyVector } from '../../vector/vector.ts'
import { type SurfaceName, surfaceOf, surfaces } from './index.ts'
import { surfaceObjective } from './surface-objective.ts'

const names = Object.keys(surfaces) as SurfaceName[]
const configOf = (name: SurfaceName, more = {}) => parse(taskConfig, { name, ...more }) as never
const surface = (name: SurfaceName) => surfaceOf(configOf(name))!
const objective = (name: SurfaceName, more = {}, seed = 1) => {
  const config = configOf(name, more)
  return surfaceObjective(surfaceOf(config)!, config, seed)
}
const points = (dimension: number) => {
  const { uniform } = random(11)
  return Array.from({ length: 10 }, () => Float64Array.from({ length: dimension }, () => 4 * uniform() - 2))
}
const moved = (point: ReadonlyVector, axis: number, by: number) =>
  Float64Array.from({ length: point.length }, (_, i) => point[i]! + (i === axis ? by : 0))
const eigenvalues = (h: Float64Array) => {
  if (h.length === 1) return [h[0]!]
  const middle = (h[0]! + h[3]!) / 2
  const radius = Math.sqrt(((h[0]! - h[3]!) / 2) ** 2 + h[1]! * h[2]!)
  return [middle - radius, middle + radius]
}

describe.each(names)('%s', (name) => {
  const { dimension, loss, gradient, hessian, minima, window } = surface(name)
  const grad = (point: ReadonlyVector) => {
    const out = new Float64Array(dimension)
    gradient(point, out)
    return out
  }

  it('[TASK-17] the gradient of a surface agrees with central differences of its loss', () => {
    for (const point of points(dimension)) {
      for (let i = 0; i < dimension; i++) {
        const slope = (loss(moved(point, i, 1e-5)) - loss(moved(point, i, -1e-5))) / 2e-5
        expect(Math.abs(slope - grad(point)[i]!)).toBeLessThan(1e-6 * (1 + Math.abs(slope)))
      }
    }
  })

  it('[TASK-18] the Hessian of a surface is symmetric and agrees with central differences of its gradient', () => {
    for (const point of points(dimension)) {
      const h = hessian(point)
      for (let i = 0; i < dimension; i++) {
        const up = grad(moved(point, i, 1e-5))
        const down = grad(moved(point, i, -1e-5))
        for (let j = 0; j < dimension; j++) {
          const curvature = (up[j]! - down[j]!) / 2e-5
          expect(Math.abs(curvature - h[i * dimension + j]!)).toBeLessThan(1e-6 * (1 + Math.abs(curvature)))
          expect(h[i * dimension + j]).toBe(h[j * dimension + i])
        }
      }
    }
  })

  it('[TASK-19] every listed minimum has zero gradient, no negative curvature, the same loss, and lies in the window', () => {
    expect(minima.length).toBeGreaterThan(0)
    for (const minimum of minima) {
      for (const component of grad(minimum)) expect(Math.abs(component)).toBeLessThan(1e-13)
      expect(Math.min(...eigenvalues(hessian(Float64Array.from(minimum))))).toBeGreaterThan(0)
      expect(loss(minimum)).toBeCloseTo(loss(minima[0]!), 20)
      const shown = dimension === 1 ? [window.x] : [window.x, window.y]
      for (const [i, [low, high]] of shown.entries()) {
        expect(minimum[i]).toBeGreaterThan(low)
        expect(minimum[i]).toBeLessThan(high)
      }
      for (const point of points(dimension)) expect(loss(point)).toBeGreaterThanOrEqual(loss(minimum))
    }
  })

  it('[TASK-20] Hessian-vector products are exact, and the loss scale multiplies loss, gradient and curvature', () => {
    const plain = objective(name)
    const scaled = objective(name, { lossScale: 8 })
    const direction = [1, -2].slice(0, dimension)
    const [a, b] = [new Float64Array(dimension), new Float64Array(dimension)]
    for (const point of points(dimension)) {
      const h = hessian(point)
      plain.hessianVector!(point, direction, a)
      scaled.hessianVector!(point, direction, b)
      for (let i = 0; i < dimension; i++) {
        const row = h.subarray(i * dimension, (i + 1) * dimension)
        expect(a[i]).toBeCloseTo(
          row.reduce((total, x, j) => total + x * direction[j]!, 0),
          9,
        )
        expect(b[i]).toBe(8 * a[i]!)
      }
      expect(scaled.lossAndGrad(point, b, 0)).toBe(8 * plain.lossAndGrad(point, a, 0))
      expect([...b]).toEqual([...a].map((g) => 8 * g))
      expect(scaled.evaluate!(point)).toEqual({ loss: 8 * loss(point) })
    }
  })

  it('[TASK-21] noise on the gradient is a function of (seed, step), has mean 0 and the σ asked for, and leaves the loss alone', () => {
    const noisy = objective(name, { noise: 0.5, lossScale: 2 }, 3)
    const [g, exact] = [new Float64Array(dimension), new Float64Array(dimension)]
    const point = points(dimension)[0]!
    const at = (step: number) => {
      expect(noisy.lossAndGrad(point, g, step)).toBe(2 * loss(point))
      return [...g]
    }
    noisy.fullLossAndGrad!(point, exact)
    const steps = Array.from({ length: 3000 }, (_, step) => step)
    const forwards = steps.map(at)
    for (const step of [2999, 17, 0]) expect(at(step)).toEqual(forwards[step])
    expect(at(5)).not.toEqual(at(6))
    objective(name, { noise: 0.5, lossScale: 2 }, 4).lossAndGrad(point, g, 0)
    expect([...g]).not.toEqual(forwards[0])
    for (let i = 0; i < dimension; i++) {
      const noise = forwards.map((grads) => grads[i]! - exact[i]!)
      const mean = noise.reduce((total, x) => total + x, 0) / noise.length
      const variance = noise.reduce((total, x) => total + x * x, 0) / noise.length
      expect(Math.abs(mean)).toBeLessThan(0.08)
      expect(Math.abs(Math.sqrt(variance) - 1)).toBeLessThan(0.06)
    }
    expect([noisy.deterministic, objective(name).deterministic]).toEqual([false, true])
  })
})

describe('worked examples', () => {
  /** Gradient descent by hand: the losses before each update and the last w. */
  const descend = (rate: number, steps: number, vector: 64 | 32 = 64) => {
    const parabola = objective('parabola')
    const w = vector === 64 ? Float64Array.of(4) : Float32Array.of(4)
    const g = vector === 64 ? new Float64Array(1) : new Float32Array(1)
    const losses: number[] = []
    const path: number[] = []
    for (let step = 0; step < steps; step++) {
      losses.push(parabola.lossAndGrad(w, g, step))
      w[0]! -= rate * g[0]!
      path.push(w[0]!)
    }
    return { losses, path }
  }

  it('[TASK-22] w² from 4 at rate 1.5 goes −8, 16, −32 …; its loss is Infinity from step 510, w after 1022 updates, then NaN', () => {
    const { losses, path } = descend(1.5, 1023)
    expect(path.slice(0, 3)).toEqual([-8, 16, -32])
    expect(losses.indexOf(Infinity)).toBe(510)
    expect(path.findIndex((w) => !Number.isFinite(w)) + 1).toBe(1022)
    expect(path[1022]).toBeNaN()
  })

  it('[TASK-23] in float32 the same loss is Infinity from step 62', () => {
    expect(descend(1.5, 100, 32).losses.indexOf(Infinity)).toBe(62)
  })

  it('[TASK-24] w² at rate 0.5 arrives in one step, at 1 it keeps ±4, and at 0.1 and 0.9 the losses are the same', () => {
    expect(descend(0.5, 1).path).toEqual([0])
    expect(descend(1, 4).path).toEqual([-4, 4, -4, 4])
    const [slow, ringing] = [descend(0.1, 20).losses, descend(0.9, 20).losses]
    for (const [i, loss] of slow.entries()) expect(Math.abs(ringing[i]! / loss - 1)).toBeLessThan(1e-13)
  })

  it('[TASK-25] the ravine states its condition number, and himmelblau is steepest by 82.284 at its minimum (3, 2)', () => {
    const ravine = surfaceOf(configOf('ravine', { conditionNumber: 80 }))!
    expect(ravine.conditionNumber).toBe(80)
    expect(eigenvalues(ravine.hessian([0, 0]))).toEqual([1, 80])
    expect(eigenvalues(surface('himmelblau').hessian([3, 2]))[1]).toBeCloseTo(82.284, 3)
    expect(surface('beale').conditionNumber).toBeUndefined()
  })

  it('[TASK-26] a surface run starts where its config says, whatever the seed', () => {
    expect([...objective('rosenbrock').init(7)]).toEqual([-1.2, 1])
    expect([...objective('himmelblau', { start: [1, 2] }).init(8)]).toEqual([1, 2])
  })
})
