import { log10 } from '../numeric/log10.ts'
import { readLike } from './reading.ts'
import { defineRule } from './rule.ts'
import { indexOfSmallest, slopes } from './slope.ts'
import { shiftedMean } from './smoothing.ts'

/**
 * The rate with the steepest fall, as PyTorch Lightning's finder suggests it.
 *
 *   argmin of dS/d log₁₀ η                  β 0.98; the first ten points and the last one left out
 *
 * Source: PyTorch Lightning, `lightning.pytorch.tuner.lr_finder`, with the slope against log₁₀ η of its pull request 21171.
 * Release 2.5.3 took dS/dη on the exponential ramp and so suggested rates near the start of the ramp: `slope: 'rate'`;
 * earlier ones took the slope by point: `slope: 'index'`, the same as log₁₀ η where the points are evenly spaced.
 */
export const lightning = defineRule({
  name: 'lightning',
  source: 'PyTorch Lightning, lightning.pytorch.tuner.lr_finder; pull request 21171',
  leastPoints: 2,
  read: (curve) =>
    readLike(curve, {
      smooth: (losses) => shiftedMean(losses, 0.98),
      stopFactor: 4,
      skipStart: () => 10,
      skipEnd: 1,
    }),
  pick({ learningRates, losses }, { slope = 'log-rate' }) {
    const gradient =
      slope === 'index'
        ? slopes(losses)
        : slopes(losses, slope === 'rate' ? learningRates : learningRates.map((rate) => log10(rate)))
    const index = indexOfSmallest(gradient)
    return { index, learningRate: learningRates[index]! }
  },
})
