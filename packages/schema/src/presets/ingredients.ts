import type { OptimizerInput } from '../optimizers/index.ts'
import type { TaskInput } from '../tasks/index.ts'

/** Tasks and optimizers that several presets share. */
export const digitsRelu = { name: 'digits' } as const satisfies TaskInput
export const digitsTanh = { name: 'digits', activation: 'tanh' } as const satisfies TaskInput
export const digitsTanhSquared = {
  name: 'digits',
  activation: 'tanh',
  loss: 'squared-error',
} as const satisfies TaskInput
export const moonsRelu = { name: 'moons' } as const satisfies TaskInput

export const sgd = { name: 'sgd' } as const satisfies OptimizerInput
export const sgdMomentum = { name: 'sgd', momentum: 0.9 } as const satisfies OptimizerInput
export const adam = { name: 'adam' } as const satisfies OptimizerInput

export const threeSeeds = [1, 2, 3]
