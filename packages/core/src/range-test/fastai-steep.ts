import { log } from '../numeric/log.ts'
import { fastaiHabit } from './fastai-habit.ts'
import { readLike } from './reading.ts'
import { defineRule } from './rule.ts'
import { indexOfSmallest } from './slope.ts'

/**
 * The rate where the smoothed loss falls most steeply against the logarithm of the rate.
 *
 *   argmin_i (S_{i+1} − S_i) / (ln η_{i+1} − ln η_i),   the left point of the two
 *
 * Source: fastai, `fastai.callback.schedule.steep`.
 */
export const fastaiSteep = defineRule({
  name: 'fastai-steep',
  source: 'fastai, fastai.callback.schedule.steep',
  leastPoints: 3,
  read: (curve) => readLike(curve, fastaiHabit),
  pick({ learningRates, losses }) {
    const slope = Float64Array.from(
      { length: losses.length - 1 },
      (_, i) => (losses[i + 1]! - losses[i]!) / log(learningRates[i + 1]! / learningRates[i]!),
    )
    const index = indexOfSmallest(slope)
    return {
      index,
      learningRate: learningRates[index]!,
      edge: index === 0 ? 'low' : index === slope.length - 1 ? 'high' : 'none',
    }
  },
})
