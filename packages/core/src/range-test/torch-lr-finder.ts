import { readLike } from './reading.ts'
import { defineRule } from './rule.ts'
import { indexOfSmallest, slopes } from './slope.ts'
import { meanFromFirst } from './smoothing.ts'

/**
 * The rate with the steepest fall from point to point.
 *
 *   argmin of the slope of S by point       weight 0.05; the first ten and the last five points left out
 *
 * Source: torch-lr-finder, `LRFinder.plot` with `suggest_lr`; the stop rule is its `diverge_th` of 5.
 */
export const torchLrFinder = defineRule({
  name: 'torch-lr-finder',
  source: 'torch-lr-finder, LRFinder.plot(suggest_lr=True)',
  leastPoints: 2,
  read: (curve) =>
    readLike(curve, {
      smooth: (losses) => meanFromFirst(losses, 0.05),
      stopFactor: 5,
      skipStart: () => 10,
      skipEnd: 5,
    }),
  pick({ learningRates, losses }) {
    const index = indexOfSmallest(slopes(losses))
    return { index, learningRate: learningRates[index]! }
  },
})
