import { streamKeys } from '../../data/stream-keys.ts'
import { stream } from '../../random/index.ts'
import { flatLayout } from '../../vector/layout.ts'
import type { ReadonlyVector, Vector } from '../../vector/vector.ts'
import type { Objective } from '../objective.ts'
import type { Surface } from './surface.ts'

/** What every surface task shares, as its schema has it. */
export interface SurfaceTask {
  readonly start: readonly number[]
  /** Standard deviation of the noise on each gradient component, in gradient units before the loss scale. */
  readonly noise: number
  readonly lossScale: number
}

/**
 * A surface as an objective: the start of the config whatever the seed, and normal noise on the gradient that is a function of
 * (seed, step). The loss never has noise. In float32 gradient and loss are computed in float64 and rounded once.
 */
export function surfaceObjective(surface: Surface, { start, noise, lossScale }: SurfaceTask, seed = 0): Objective {
  const { dimension } = surface

  function lossAndGrad(params: ReadonlyVector, grads: Vector): number {
    surface.gradient(params, grads)
    for (let i = 0; i < dimension; i++) grads[i]! *= lossScale
    const loss = surface.loss(params) * lossScale
    return grads instanceof Float32Array ? Math.fround(loss) : loss
  }

  function noisyLossAndGrad(params: ReadonlyVector, grads: Vector, step: number): number {
    const loss = lossAndGrad(params, grads)
    const random = stream(seed, streamKeys.noise, step)
    for (let i = 0; i < dimension; i++) grads[i]! += lossScale * noise * random.normal()
    return loss
  }

  return {
    dimension,
    layout: flatLayout(dimension),
    init: () => Float64Array.from(start),
    deterministic: noise === 0,
    lossAndGrad: noise === 0 ? lossAndGrad : noisyLossAndGrad,
    fullLossAndGrad: lossAndGrad,
    evaluate: (params) => ({ loss: surface.loss(params) * lossScale }),
    hessianVector(params, direction, out) {
      const hessian = surface.hessian(params)
      for (let i = 0; i < dimension; i++) {
        let product = 0
        for (let j = 0; j < dimension; j++) product += hessian[i * dimension + j]! * direction[j]!
        out[i] = product * lossScale
      }
    },
  }
}
