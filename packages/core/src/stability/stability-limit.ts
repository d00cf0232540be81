import { type OptimizerInput, optimizerConfig, parse } from '@sweetspot/schema'
import { optimizerOf } from '../optimizers/index.ts'
import type { StabilityRule } from '../optimizers/optimizer.ts'

/** Where the linearised step of this optimizer starts to grow, or the reason why no such place is known. */
export function stabilityRule(config: OptimizerInput): StabilityRule {
  const complete = parse(optimizerConfig, config)
  return optimizerOf(complete).stability(complete as never)
}

/**
 * The rate above which the linearised step grows, per step: 2/λmax for plain gradient descent.
 *
 * For an adaptive optimizer λmax is that of P·H, from `sharpness` with its preconditioner.
 *
 * @returns null where no limit is known (`stabilityRule` has the reason) or the curvature sets none (λmax ≤ 0)
 */
export function stabilityLimit(config: OptimizerInput, lambdaMax: number): number | null {
  const rule = stabilityRule(config)
  if (rule.kind === 'none') return null
  const coupled = rule.preconditioner === undefined ? (rule.coupledDecay ?? 0) : 0
  const curvature = lambdaMax + coupled + (rule.decoupledDecay ?? 0)
  return curvature > 0 ? rule.product / curvature : null
}
