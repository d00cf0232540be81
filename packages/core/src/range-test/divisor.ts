import type { OptimizerConfig } from '@sweetspot/schema'
import { createOptimizer } from '../optimizers/index.ts'

/** For optimizers without memory on fresh batches: an instability shows within a few steps of the rate that causes it. */
const promptDivisor = 3
/**
 * For all others: momentum spreads a step over the next ten, a running scale hides it, and without noise it has to grow from
 * rounding errors; the rate has gone on by the time the loss shows it. On 61 pairs of task and optimizer 3 lost the whole gain in 11,
 * 10 at most an eighth of it in any.
 */
const lateDivisor = 10

/**
 * What Sweetspot's rule divides the rate at the turn by.
 *
 * @param deterministic whether every step saw the same data without noise
 */
export function divisorOf(optimizer: OptimizerConfig, deterministic = false): number {
  return deterministic || remembers(optimizer) ? lateDivisor : promptDivisor
}

/** Whether a step depends on earlier gradients: momentum, or a running scale. */
function remembers(config: OptimizerConfig): boolean {
  const [calm, steep] = [1, 1000].map((first) => stepAfter(config, first))
  return calm !== steep
}

/** The second step, at the gradient −1 and the rate 1, after a first one at this gradient. */
function stepAfter(config: OptimizerConfig, firstGradient: number): number {
  const optimizer = createOptimizer(config)
  const params = new Float64Array(1)
  const state = optimizer.init(params)
  optimizer.update(state, params, [firstGradient], 1)
  // Weight decay pulls at parameters, which the first step has moved.
  params[0] = 0
  optimizer.update(state, params, [-1], 1)
  return params[0]
}

/** Whether the second update depends on its own rate: without that a ramp of rates shows nothing. */
export function followsItsRate(config: OptimizerConfig): boolean {
  const [small, large] = [1, 2].map((rate) => {
    const optimizer = createOptimizer(config)
    const params = new Float64Array(1)
    const state = optimizer.init(params)
    optimizer.update(state, params, [1], 1)
    optimizer.update(state, params, [1], rate)
    return params[0]
  })
  return small !== large
}
