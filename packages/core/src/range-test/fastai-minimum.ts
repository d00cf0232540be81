import { fastaiHabit } from './fastai-habit.ts'
import { readLike } from './reading.ts'
import { defineRule } from './rule.ts'
import { indexOfSmallest } from './slope.ts'

/**
 * A tenth of the rate with the smallest smoothed loss.
 *
 * Source: fastai, `fastai.callback.schedule.minimum`.
 */
export const fastaiMinimum = defineRule({
  name: 'fastai-minimum',
  source: 'fastai, fastai.callback.schedule.minimum',
  leastPoints: 2,
  read: (curve) => readLike(curve, fastaiHabit),
  pick({ learningRates, losses }) {
    const index = indexOfSmallest(losses)
    return { index, learningRate: learningRates[index]! / 10 }
  },
})
