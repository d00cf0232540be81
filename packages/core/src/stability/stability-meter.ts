import type { OptimizerConfig } from '@sweetspot/schema'
import type { Objective } from '../objectives/objective.ts'
import { optimizerOf } from '../optimizers/index.ts'
import type { OptimizerState } from '../optimizers/optimizer.ts'
import type { ReadonlyVector } from '../vector/vector.ts'
import { sharpness } from './sharpness.ts'

/** How near a step is to its limit, in the words of a record. */
export interface Stability {
  /** λmax of the Hessian, or of P·H for an optimizer with a preconditioner P. */
  readonly sharpness: number
  /** rate · curvature / product: above 1 the linearised step grows. Absent where the optimizer has no limit. */
  readonly stability?: number
}

/** Measures where an update starts, with the preconditioner of the state before it; `updates` have been made so far. */
export type StabilityMeter = (
  params: ReadonlyVector,
  state: OptimizerState,
  learningRate: number,
  updates: number,
) => Stability | undefined

/**
 * Measures the sharpness on all training data, and the rate as a fraction of its limit; gives undefined before the first
 * update of an adaptive optimizer, which has no preconditioner yet.
 *
 * @param seed of the first Lanczos vector
 */
export function createStabilityMeter(optimizer: OptimizerConfig, objective: Objective, seed: number): StabilityMeter {
  const rule = optimizerOf(optimizer).stability(optimizer as never)
  if (rule.kind === 'none') return (params) => ({ sharpness: sharpness(objective, params, { seed }) })
  const { product, preconditioner: write, coupledDecay = 0, decoupledDecay = 0 } = rule
  return (params, state, learningRate, updates) => {
    if (write !== undefined && updates === 0) return undefined
    const preconditioner = new Float64Array(write === undefined ? 0 : params.length)
    write?.(state, preconditioner)
    const top = sharpness(objective, params, { seed, shift: coupledDecay, ...(write && { preconditioner }) })
    return { sharpness: top, stability: (learningRate * (top + decoupledDecay)) / product }
  }
}
