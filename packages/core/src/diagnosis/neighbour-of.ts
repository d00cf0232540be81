import { type CurveInput, curve, parse } from '@sweetspot/schema'
import { endLossOf } from './end-loss.ts'
import type { Neighbour } from './neighbour.ts'
import { knownRate } from './signals/signals.ts'

/**
 * A curve as a neighbour of others: the same run at another rate. Null where neither the curve nor the caller knows the rate,
 * or it holds no loss.
 *
 * @throws ConfigError with path, rule and remedy
 * @example
 * neighbourOf({ steps: [0, 1, 2], losses: [2, 1, 0.5] }, 0.1).finalLoss // 0.5
 * neighbourOf({ steps: [0, 1, 2], losses: [2, 1, 0.5] }) // null: its rate is unknown
 */
export function neighbourOf(input: CurveInput, learningRate?: number): Neighbour | null {
  const own = parse(curve, input)
  const rate = learningRate ?? knownRate(own)
  const finalLoss = endLossOf(own)
  return rate === undefined || Number.isNaN(finalLoss) ? null : { learningRate: rate, finalLoss, losses: own.losses }
}
