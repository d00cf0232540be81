import { streamKeys } from '../../data/stream-keys.ts'
import { stream } from '../../random/index.ts'
import { flatLayout } from '../../vector/layout.ts'
import type { ReadonlyVector, Vector } from '../../vector/vector.ts'
import type { Objective } from '../objective.ts'
import { inFloat16 } from './in-float16.ts'
import type { Surface } from './surface.ts'

/** What every surface task shares, as its schema has it. */
export interface SurfaceTask {
  readonly start: readonly number[]
  /** Standard deviation of the noise on each gradient component, in gradient units before the loss scale. */
  readonly noise: number
  readonly lossScale: number
  /** Number format of parameters, gradients and losses; float64 where a task has no choice. */
  readonly precision?: 'float64' | 'float32' | 'float16'
}

/**
 * A surface as an objective: the start of the config whatever the seed, and normal noise on the gradient that is a function of
 * (seed, step). The loss never has noise. In less than float64 gradient and loss are computed in float64
 * and rounded.
 */
export function surfaceObjective(surface: Surface, config: SurfaceTask, seed = 0): Objective {
  const { dimension } = surface
  const { start, noise, lossScale, precision = 'float64' } = config
  const single = precision === 'float32'

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

  const objective = {
    dimension,
    layout: flatLayout(dimension),
    init: () => (single ? Float32Array.from(start) : Float64Array.from(start)),
    deterministic: noise === 0,
    lossAndGrad: noise === 0 ? lossAndGrad : noisyLossAndGrad,
    fullLossAndGrad: lossAndGrad,
    evaluate(params: ReadonlyVector) {
      const loss = surface.loss(params) * lossScale
      return { loss: single ? Math.fround(loss) : loss }
    },
    hessianVector(params: ReadonlyVector, direction: ReadonlyVector, out: Vector) {
      const hessian = surface.hessian(params)
      for (let i = 0; i < dimension; i++) {
        let product = 0
        for (let j = 0; j < dimension; j++) product += hessian[i * dimension + j]! * direction[j]!
        out[i] = product * lossScale
      }
    },
  }
  return precision === 'float16' ? inFloat16(objective) : objective
}
