import { noiseFloor, startLevel } from './noise.ts'
import { readWhole } from './reading.ts'
import { defineRule } from './rule.ts'
import { correctedMean } from './smoothing.ts'

/** Decay rate of the running mean. */
const smoothing = 0.9
/** Share of the points without a new best after which the loss has stalled. */
const stallShare = 0.1
/** Where the fall begins before the ramp does: a quarter of the upper bound. */
const fallbackShare = 4

/**
 * Bounds for a cyclic rate: from where the loss starts to fall to where it stops falling.
 *
 *   min: the first rate at which S < S₀ − noise
 *   max: the rate of the best S, once S has risen by the noise above it, or has brought no new best for a tenth of the points
 *
 * S is the running mean (β 0.9); noise: five of its standard deviations. Where the loss falls from the
 * first tenth of the ramp on, min is a quarter of max. `learningRate` is the upper bound.
 *
 * Source: Smith 2017, arXiv:1506.01186, section 3.3, which reads both off the plot by eye; the numbers are ours.
 */
export const smithBounds = defineRule({
  name: 'smith-bounds',
  source: 'Smith 2017, arXiv:1506.01186, section 3.3, read by numbers of ours',
  leastPoints: 10,
  read: (curve) => readWhole(curve, (losses) => correctedMean(losses, smoothing)),
  pick({ learningRates, losses, noise: deviation, broke }) {
    const noise = noiseFloor(losses, deviation, smoothing)
    const start = startLevel(losses)
    const first = losses.findIndex((loss) => loss < start - noise)
    if (first === -1) return 'no-fall'
    const patience = Math.max(3, Math.ceil(stallShare * losses.length))
    let best = first
    let ended = false
    for (let i = first; i < losses.length && !ended; i++) {
      if (losses[i]! < losses[best]!) best = i
      ended = losses[i]! > losses[best]! + noise || i - best >= patience
    }
    if (!ended && !broke) return 'no-rise'
    const learningRate = learningRates[best]!
    const fromTheStart = first < stallShare * losses.length || first >= best
    return {
      index: best,
      learningRate,
      minLearningRate: fromTheStart ? learningRate / fallbackShare : learningRates[first]!,
    }
  },
})
