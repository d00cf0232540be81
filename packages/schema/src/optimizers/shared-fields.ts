import { choice, flag } from '../fields/choices.ts'
import { fraction, real } from '../fields/numbers.ts'

/** Settings that several optimizers share: the same words and bounds, each optimizer with its own default. */
export const beta1 = (options = { default: 0.9 }) =>
  fraction({ symbol: 'β₁', meaning: 'Decay rate of the first moment, the running mean of the gradient.', ...options })

export const beta2 = (options = { default: 0.999 }) =>
  fraction({
    symbol: 'β₂',
    meaning: 'Decay rate of the second moment, the running mean of the squared gradient.',
    ...options,
  })

export const epsilon = (options = { default: 1e-8 }) =>
  real({
    min: 0,
    max: 1,
    symbol: 'ε',
    unit: 'units of the gradient',
    scale: 'log',
    meaning: 'Keeps the division away from zero.',
    ...options,
  })

export const momentum = (options: { readonly default: number }) =>
  real({
    min: 0,
    below: 1,
    symbol: 'μ',
    unit: 'dimensionless',
    meaning: 'Share of the previous step that is kept.',
    remedy: 'Momentum is a fraction in [0, 1).',
    ...options,
  })

export const weightDecay = (options: { readonly default: number }) =>
  real({
    min: 0,
    max: 100,
    symbol: 'λ',
    unit: 'dimensionless',
    scale: 'log',
    meaning: 'Pull of the weights towards zero.',
    ...options,
  })

export const decoupledWeightDecay = () =>
  flag({ default: false, meaning: 'Shrink the weights directly, as AdamW does, not through the gradient.' })

export const amsgrad = () => flag({ default: false, meaning: 'Divide by the largest second moment so far.' })

export const biasCorrection = (meaning = 'Undo the pull of the zero start on both moments.') =>
  flag({ default: true, meaning })

export const maximize = () => flag({ default: false, meaning: 'Climb the objective instead of descending it.' })

/** Where ε enters a division by a root: PyTorch adds it to the root, optax and Keras can add it under the root. */
export const epsilonPlacement = () =>
  choice(['outside', 'inside'], {
    default: 'outside',
    meaning: 'Where ε is added: to the root (outside, as PyTorch) or under the root (inside, as optax and Keras).',
  })
