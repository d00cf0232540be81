import type { OptimizerConfigOf, OptimizerName } from '@sweetspot/schema'
import type { Layout } from '../vector/layout.ts'
import type { ReadonlyVector, Vector } from '../vector/vector.ts'

/** All that an optimizer remembers: plain numbers and vectors, so that a copy continues bit for bit. */
export type OptimizerState = { [key: string]: number | Vector }

/** An update rule. The rate is an argument: the optimizer knows nothing of schedules. */
export interface Optimizer<State extends OptimizerState = OptimizerState> {
  /** The state before the first update; `params` are only read. */
  init(params: ReadonlyVector): State
  /**
   * One update in place; allocates nothing.
   *
   * @param learningRate the rate of this update, per step
   * @param momentum overrides the configured momentum (sgd, rmsprop, muon) or β₁ (adam and its kin) for this update:
   * a one-cycle schedule moves it. Without a meaning for adagrad, adadelta and rprop, which have neither
   * @mutates state, params
   */
  update(state: State, params: Vector, grads: ReadonlyVector, learningRate: number, momentum?: number): void
  /** Writes the parameters to judge, where they differ from those that are trained (schedule-free). @mutates out */
  evaluationParams?(state: State, params: ReadonlyVector, out: Vector): void
  /**
   * What the formula makes of the state for one parameter, right after an update at this rate and momentum: `mHat` and `vHat`,
   * the corrected moments, and `effectiveRate`, what the (averaged) gradient is multiplied by, per step. Absent where nothing
   * follows that the state's own vectors do not say.
   */
  derived?(state: State, index: number, learningRate: number, momentum?: number): Readonly<Record<string, number>>
}

/**
 * Where the linearised step of an optimizer starts to grow, or why no such place is known. It grows where
 *
 *   rate · (λmax(P·(H + coupledDecay·I)) + decoupledDecay) > product
 *
 * with H the Hessian of what is descended (of the negated objective under `maximize`) and P the diagonal that the
 * optimizer multiplies its gradients by. An adaptive P is taken as frozen: it changes slowly where the limit matters.
 */
export type StabilityRule =
  | {
      readonly kind: 'limit'
      /** Rate · curvature at which the step starts to grow (dimensionless). */
      readonly product: number
      /** Writes P as of `state`; absent where P = 1. @mutates out */
      readonly preconditioner?: (state: OptimizerState, out: Vector) => void
      /** What weight decay inside the gradient adds to every curvature; absent where 0. */
      readonly coupledDecay?: number
      /** What weight decay outside the gradient adds to the preconditioned curvature; absent where 0. */
      readonly decoupledDecay?: number
    }
  | { readonly kind: 'none'; readonly reason: string }

/** One member of the registry: an update rule, its source and its limit. */
export interface OptimizerDefinition<Name extends OptimizerName = OptimizerName> {
  readonly name: Name
  /** Author, year, identifier and the algorithm's or equation's number. */
  readonly source: string
  create(config: OptimizerConfigOf<Name>, layout: Layout): Optimizer
  stability(config: OptimizerConfigOf<Name>): StabilityRule
}

/** Declares an optimizer; `State` is inferred from `create`. */
export function defineOptimizer<Name extends OptimizerName, State extends OptimizerState>(definition: {
  readonly name: Name
  readonly source: string
  create(config: OptimizerConfigOf<Name>, layout: Layout): Optimizer<State>
  stability(config: OptimizerConfigOf<Name>): StabilityRule
}): OptimizerDefinition<Name> {
  // The state that goes in is always the one that `init` of the same optimizer made.
  return definition as unknown as OptimizerDefinition<Name>
}
