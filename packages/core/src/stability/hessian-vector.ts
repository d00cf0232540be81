import type { Objective } from '../objectives/objective.ts'
import { lengthOf } from '../vector/norm.ts'
import { copyOf, type ReadonlyVector, type Vector, zerosLike } from '../vector/vector.ts'

/** out ← H·direction at fixed parameters. @mutates out */
export type HessianVector = (direction: ReadonlyVector, out: Vector) => void

/**
 * Products with the Hessian of an objective on its full training data: exact where the objective has them, else by central
 * differences of its gradients along the direction, with an error of order h² for a step h of 1e-5 relative to the parameters.
 */
export function hessianVectorAt(objective: Objective, params: ReadonlyVector): HessianVector {
  if (objective.hessianVector) return (direction, out) => objective.hessianVector!(params, direction, out)
  const gradient = (at: ReadonlyVector, grads: Vector) =>
    objective.fullLossAndGrad ? objective.fullLossAndGrad(at, grads) : objective.lossAndGrad(at, grads, 0)
  const moved = copyOf(params)
  const [ahead, behind] = [zerosLike(moved), zerosLike(moved)]
  const scale = Math.max(1, lengthOf(params))
  return (direction, out) => {
    const length = lengthOf(direction)
    if (length === 0) {
      out.fill(0)
      return
    }
    const h = (1e-5 * scale) / length
    for (let i = 0; i < moved.length; i++) moved[i] = params[i]! + h * direction[i]!
    gradient(moved, ahead)
    for (let i = 0; i < moved.length; i++) moved[i] = params[i]! - h * direction[i]!
    gradient(moved, behind)
    for (let i = 0; i < moved.length; i++) out[i] = (ahead[i]! - behind[i]!) / (2 * h)
  }
}
