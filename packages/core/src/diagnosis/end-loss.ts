import { type CurveInput, curve, parse } from '@sweetspot/schema'
import { ownFinalOf, signalsOf } from './signals/signals.ts'

/**
 * The loss at the end of a curve that counts among other rates: on all training data where the curve has it, else the median of
 * the last 10%; Infinity where the run left the finite numbers for good, NaN where there is no loss.
 *
 * @throws ConfigError with path, rule and remedy
 * @example
 * endLossOf({ steps: [0, 1, 2], losses: [2, 1, 0.5] }) // 0.5
 */
export function endLossOf(input: CurveInput): number {
  return ownFinalOf(signalsOf(parse(curve, input)))
}
