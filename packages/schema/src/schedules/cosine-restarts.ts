import { choice } from '../fields/choices.ts'
import { namedObject } from '../fields/lazy-object.ts'
import { real } from '../fields/numbers.ts'
import { minLearningRate, optionalSteps } from './shared-fields.ts'

/** Settings of cosine annealing with warm restarts. torch's CosineAnnealingWarmRestarts, with Keras's growth. */
export const cosineRestarts = namedObject('cosine-restarts', 'Half a cosine wave, again and again.', () => ({
  firstCycleSteps: optionalSteps({
    symbol: 'T₀',
    meaning: 'Steps of the first wave; left out, a quarter of the run, rounded up.',
  }),
  cycleGrowth: real({
    default: 1,
    min: 1,
    max: 100,
    symbol: 'Tₘᵤₗₜ',
    unit: 'dimensionless',
    meaning: 'How many times as long as the wave before each wave is.',
  }),
  peakDecay: real({
    default: 1,
    above: 0,
    max: 1,
    symbol: 'm',
    unit: 'dimensionless',
    meaning: 'How many times as high above the minimum as the wave before each wave is.',
  }),
  minLearningRate: minLearningRate({ meaning: 'The rate at the bottom of each wave.' }),
  dialect: choice(['pytorch', 'transformers'], {
    default: 'pytorch',
    meaning: 'After the run: go on with waves (pytorch, keras) or stay at the minimum (transformers).',
  }),
}))
