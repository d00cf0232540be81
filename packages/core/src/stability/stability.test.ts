import { describe, expect, it } from 'vitest'
import type { Objective } from '../objectives/objective.ts'
import { sharpness } from './sharpness.ts'
import { stabilityAlongRun } from './stability-along-run.ts'
import { stabilityLimit, stabilityRule } from './stability-limit.ts'
import { largestEigenvalue } from './tridiagonal.ts'

/** ½ Σ λᵢ wᵢ² in a rotated basis of two neighbours, so that the Hessian is not diagonal. */
function quadratic(curvatures: readonly number[], exact: boolean): Objective {
  const [c, s] = [0.6, 0.8]
  const turn = (v: ArrayLike<number>, sign: 1 | -1) => {
    const out = Float64Array.from(v)
    for (let i = 0; i + 1 < out.length; i += 2) {
      const [a, b] = [v[i]!, v[i + 1]!]
      out[i] = c * a - sign * s * b
      out[i + 1] = sign * s * a + c * b
    }
    return out
  }
  const product = (v: ArrayLike<number>, out: Float64Array) => {
    const inner = turn(v, 1).map((value, i) => value * curvatures[i]!)
    out.set(turn(inner, -1))
  }
  const grad = (params: ArrayLike<number>, grads: ArrayLike<number> & { set(v: Float64Array): void }) => {
    const g = new Float64Array(params.length)
    product(params, g)
    grads.set(g)
    return 0.5 * g.reduce((sum, value, i) => sum + value * params[i]!, 0)
  }
  return {
    dimension: curvatures.length,
    init: () => new Float64Array(curvatures.length).fill(1),
    lossAndGrad: (params, grads) => grad(params as Float64Array, grads),
    fullLossAndGrad: (params, grads) => grad(params as Float64Array, grads),
    ...(exact && {
      hessianVector: (_: unknown, direction: ArrayLike<number>, out: Float64Array) => product(direction, out),
    }),
  } as Objective
}

const curvatures = [3, -50, 7, 0.5, 40, 39.9]

describe('sharpness', () => {
  it('[STAB-1] is the largest algebraic eigenvalue, not the largest in size', () => {
    const objective = quadratic(curvatures, true)
    expect(sharpness(objective, objective.init(1))).toBeCloseTo(40, 8)
  })

  it('[STAB-2] agrees by central differences where the objective has no Hessian products', () => {
    const objective = quadratic(curvatures, false)
    expect(sharpness(objective, objective.init(1)) / 40).toBeCloseTo(1, 6)
  })

  it('[STAB-3] with a preconditioner is that of P·H', () => {
    const diagonal: Objective = {
      dimension: 3,
      init: () => new Float64Array(3),
      lossAndGrad: () => 0,
      hessianVector: (_, direction, out) => out.set([2 * direction[0]!, 10 * direction[1]!, 4 * direction[2]!]),
    }
    expect(sharpness(diagonal, new Float64Array(3), { preconditioner: [1, 0.1, 2] })).toBeCloseTo(8, 10)
    expect(sharpness(diagonal, new Float64Array(3), { shift: 5 })).toBeCloseTo(15, 10)
  })

  it('[STAB-4] the largest eigenvalue of a tridiagonal matrix is that of its closed form 2 − 2cos(nπ/(n+1))', () => {
    for (const n of [1, 2, 5, 40]) {
      const top = largestEigenvalue(new Array(n).fill(2), new Array(n).fill(-1))
      expect(top).toBeCloseTo(2 - 2 * Math.cos((n * Math.PI) / (n + 1)), 12)
    }
  })
})

describe('stabilityLimit', () => {
  it('[STAB-5] is 2/λ for gradient descent, (2+2μ)/λ for momentum, 38/λ for Adam on P·H, and none for lion', () => {
    expect(stabilityLimit({ name: 'sgd' }, 82.284)).toBeCloseTo(0.0243, 4)
    expect(stabilityLimit({ name: 'sgd', momentum: 0.9 }, 1)).toBeCloseTo(3.8, 12)
    expect(stabilityLimit({ name: 'adam' }, 1)).toBeCloseTo(38, 9)
    expect(stabilityLimit({ name: 'lion' }, 1)).toBeNull()
    expect(stabilityRule({ name: 'lion' })).toMatchObject({ kind: 'none', reason: expect.stringMatching(/\.$/) })
    expect(stabilityLimit({ name: 'sgd' }, -1)).toBeNull()
  })

  it('[STAB-6] along a run the fraction is rate · curvature over the product: constant on a parabola', () => {
    const config = { task: { name: 'parabola' }, learningRate: 0.25, steps: 9 } as const
    expect(
      Array.from(stabilityAlongRun(config, { every: 4 }), ({ step, sharpness: top, fraction }) => [
        step,
        top,
        fraction,
      ]),
    ).toEqual([
      [0, 2, 0.25],
      [4, 2, 0.25],
      [8, 2, 0.25],
    ])
  })
})
