import { flag } from '../fields/choices.ts'
import { namedObject } from '../fields/lazy-object.ts'
import { real } from '../fields/numbers.ts'
import { beta1, beta2, biasCorrection, epsilon, maximize, weightDecay } from './shared-fields.ts'

/** Settings of Prodigy. Defaults: optax.contrib.prodigy, whose names d0 and d_coef come from the authors' code. */
export const prodigy = namedObject('prodigy', 'AdamW that estimates its own rate; give it the rate 1.', () => ({
  beta1: beta1(),
  beta2: beta2(),
  epsilon: epsilon(),
  weightDecay: weightDecay({ default: 0 }),
  d0: real({
    default: 1e-6,
    above: 0,
    max: 1e3,
    symbol: 'd₀',
    unit: 'units of a parameter',
    scale: 'log',
    meaning: 'First estimate of the distance to the solution; it only grows.',
  }),
  dCoef: real({
    default: 1,
    above: 0,
    max: 1e3,
    symbol: 'c',
    unit: 'dimensionless',
    scale: 'log',
    meaning: 'Factor on the estimated distance.',
  }),
  biasCorrection: biasCorrection("Undo the pull of the zero start, as optax does; the authors' code does not."),
  safeguardWarmup: flag({
    default: false,
    meaning: 'Leave the rate out of the denominator of the estimate, for runs with a warm-up.',
  }),
  maximize: maximize(),
}))
