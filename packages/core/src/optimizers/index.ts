import {
  type OptimizerConfig,
  type OptimizerInput,
  type OptimizerName,
  optimizerConfig,
  parse,
} from '@sweetspot/schema'
import type { Layout } from '../vector/layout.ts'
import { adadelta } from './adadelta.ts'
import { adagrad } from './adagrad.ts'
import { adam } from './adam.ts'
import { adamax } from './adamax.ts'
import { adamw } from './adamw.ts'
import { lion } from './lion.ts'
import { muon } from './muon.ts'
import { nadam } from './nadam.ts'
import type { Optimizer, OptimizerDefinition } from './optimizer.ts'
import { prodigy } from './prodigy.ts'
import { radam } from './radam.ts'
import { rmsprop } from './rmsprop.ts'
import { rprop } from './rprop.ts'
import { scheduleFreeAdamw } from './schedule-free-adamw.ts'
import { sgd } from './sgd.ts'

export { clipGradient } from './clipping.ts'

/** Every optimizer by its name. */
export const optimizers = {
  sgd,
  adam,
  adamw,
  rmsprop,
  adagrad,
  nadam,
  radam,
  lion,
  adadelta,
  adamax,
  rprop,
  prodigy,
  'schedule-free-adamw': scheduleFreeAdamw,
  muon,
} satisfies { [Name in OptimizerName]: OptimizerDefinition<Name> }

/** The definition that a config names. */
export function optimizerOf(config: OptimizerConfig): OptimizerDefinition {
  return optimizers[config.name] as OptimizerDefinition
}

/**
 * The optimizer of a config; what the config leaves out, schema's defaults fill in.
 *
 * @param layout names the tensors and their shapes; muon needs it
 * @throws ConfigError with path, rule and remedy
 * @example
 * const optimizer = createOptimizer({ name: 'adam' })
 * const params = Float64Array.of(0)
 * const state = optimizer.init(params)
 * optimizer.update(state, params, [5], 0.1)
 * params[0] // ≈ -0.1: the first step is −α·sign(g), whatever the size of g
 */
export function createOptimizer(config: OptimizerInput, layout: Layout = []): Optimizer {
  const complete = parse(optimizerConfig, config)
  return optimizerOf(complete).create(complete as never, layout)
}
