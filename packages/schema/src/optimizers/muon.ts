import { choice, flag } from '../fields/choices.ts'
import { namedObject } from '../fields/lazy-object.ts'
import { integer, real } from '../fields/numbers.ts'
import { beta1, beta2, epsilon, maximize, momentum, weightDecay } from './shared-fields.ts'

/** Settings of Muon and of the AdamW for the rest. Defaults and names: torch.optim.Muon, torch.optim.AdamW. */
export const muon = namedObject(
  'muon',
  'Steps of hidden matrices are made orthogonal; the rest goes to AdamW.',
  () => ({
    momentum: momentum({ default: 0.95 }),
    nesterov: flag({ default: true, meaning: 'Look ahead: mix the gradient into its running mean once more.' }),
    weightDecay: weightDecay({ default: 0.1 }),
    epsilon: epsilon({ default: 1e-7 }),
    newtonSchulzSteps: integer({
      default: 5,
      min: 1,
      max: 99,
      symbol: 'k',
      unit: 'iterations',
      meaning: 'Newton-Schulz iterations that make a step orthogonal.',
    }),
    adjustLearningRate: choice(['original', 'match-rms-adamw'], {
      default: 'original',
      meaning: "Rate of a matrix: × √max(1, rows/columns) (original) or × 0.2·√max(rows, columns) (AdamW's step size).",
    }),
    adamBeta1: beta1(),
    adamBeta2: beta2(),
    adamEpsilon: epsilon(),
    adamWeightDecay: weightDecay({ default: 0.01 }),
    adamLearningRateFactor: real({
      default: 1,
      min: 0,
      max: 1e3,
      unit: 'dimensionless',
      scale: 'log',
      meaning: "AdamW's rate as a multiple of the rate of the matrices.",
    }),
    maximize: maximize(),
  }),
)
