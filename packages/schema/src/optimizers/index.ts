import { z } from 'zod'
import { adadelta } from './adadelta.ts'
import { adagrad } from './adagrad.ts'
import { adam } from './adam.ts'
import { adamax } from './adamax.ts'
import { adamw } from './adamw.ts'
import { lion } from './lion.ts'
import { muon } from './muon.ts'
import { nadam } from './nadam.ts'
import { prodigy } from './prodigy.ts'
import { radam } from './radam.ts'
import { rmsprop } from './rmsprop.ts'
import { rprop } from './rprop.ts'
import { scheduleFreeAdamw } from './schedule-free-adamw.ts'
import { sgd } from './sgd.ts'

export { type ClippingConfig, clippingConfig } from './clipping.ts'

/** Every optimizer by its name; core's registry has an update rule for each, or does not compile. */
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
} as const

export const optimizerConfig = z.discriminatedUnion('name', [
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
  scheduleFreeAdamw,
  muon,
])

/** The settings of one optimizer, defaults filled in. */
export type OptimizerConfig = z.output<typeof optimizerConfig>
/** The settings of one optimizer as a person writes them: `{ name: 'adam' }` is enough. */
export type OptimizerInput = z.input<typeof optimizerConfig>
export type OptimizerName = OptimizerConfig['name']
/** The settings of the optimizer with this name. */
export type OptimizerConfigOf<Name extends OptimizerName> = Extract<OptimizerConfig, { name: Name }>
