import { parse, type RunInput, runConfig } from '@sweetspot/schema'
import type { OptimizerState } from '../optimizers/optimizer.ts'
import { createRun, type RunOptions } from '../run/run.ts'
import { sharpness } from './sharpness.ts'
import { stabilityRule } from './stability-limit.ts'

/** How near a run is to its limit at one step. */
export interface StabilityRecord {
  readonly step: number
  readonly loss: number
  readonly learningRate: number
  /** λmax of the Hessian, or of P·H for an adaptive optimizer. */
  readonly sharpness: number
  /** rate · curvature / product: above 1 the linearised step grows. Null where the optimizer has no limit. */
  readonly fraction: number | null
}

/**
 * A run with the rate as a fraction of its limit at every `every`-th step. The sharpness is that of the parameters the update
 * starts from, with the preconditioner of the state before the update.
 *
 * @throws ConfigError with path, rule and remedy
 */
export function* stabilityAlongRun(
  input: RunInput,
  { every, ...options }: RunOptions & { readonly every: number },
): Generator<StabilityRecord, void> {
  const config = parse(runConfig, input)
  const rule = stabilityRule(config.optimizer)
  const run = createRun(config, options)
  const records = run.records()
  for (;;) {
    // An adaptive optimizer has no preconditioner before its first update.
    const known = run.step > 0 || rule.kind === 'none' || rule.preconditioner === undefined
    const measured = known && run.step % every === 0 ? measure() : undefined
    const next = records.next()
    if (next.done) return
    const { step, loss, learningRate } = next.value
    if (measured === undefined) continue
    const fraction = rule.kind === 'none' ? null : (learningRate * measured.curvature) / rule.product
    yield { step, loss, learningRate, sharpness: measured.sharpness, fraction }
  }

  function measure() {
    const { params, optimizer } = run.checkpoint()
    if (rule.kind === 'none') {
      const plain = sharpness(run.objective, params, { seed: config.seed })
      return { sharpness: plain, curvature: plain }
    }
    const { preconditioner: writePreconditioner, coupledDecay = 0, decoupledDecay = 0 } = rule
    const preconditioner = new Float64Array(params.length)
    writePreconditioner?.(optimizer as OptimizerState, preconditioner)
    const top = sharpness(run.objective, params, {
      seed: config.seed,
      shift: coupledDecay,
      ...(writePreconditioner && { preconditioner }),
    })
    return { sharpness: top, curvature: top + decoupledDecay }
  }
}
