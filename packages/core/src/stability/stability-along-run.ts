import type { RunInput } from '@sweetspot/schema'
import type { RunOptions } from '../run/run.ts'
import { steps } from '../run/start-run.ts'

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
 * A run with the rate as a fraction of its limit at every `every`-th step, as its records carry it with `stabilityEvery`. The
 * sharpness is that of the parameters the update starts from, with the preconditioner of the state before the update.
 *
 * @throws ConfigError with path, rule and remedy
 */
export function* stabilityAlongRun(
  input: RunInput,
  { every, ...options }: RunOptions & { readonly every: number },
): Generator<StabilityRecord, void> {
  const config = { ...input, record: { ...input.record, stabilityEvery: every } }
  for (const { step, loss, learningRate, sharpness, stability } of steps(config, options)) {
    if (sharpness === undefined) continue
    yield { step, loss, learningRate, sharpness, fraction: stability ?? null }
  }
}
