import { fastaiHabit } from './fastai-habit.ts'
import { readLike } from './reading.ts'
import { defineRule } from './rule.ts'
import { slopes } from './slope.ts'

/** Points between the two slopes that are compared. */
const distance = 15
/** Losses per point by which the slopes have to differ for the search to go on. */
const threshold = 0.005

/**
 * From the right, the first rate from which the slope hardly changes any more.
 *
 * G is the slope of the smoothed losses by point. Two markers 15 points apart, the right one on the last point, move left
 * while |G_right − G_left| > 0.005; the pick is the last left marker that differed. Where the last window is already flat it
 * is point n − 16, whatever the curve.
 *
 * Source: fastai, `fastai.callback.schedule.slide`.
 */
export const fastaiSlide = defineRule({
  name: 'fastai-slide',
  source: 'fastai, fastai.callback.schedule.slide',
  leastPoints: distance + 1,
  read: (curve) => readLike(curve, fastaiHabit),
  pick({ learningRates, losses }) {
    const gradient = slopes(losses)
    const fallback = losses.length - 1 - distance
    let left = fallback
    let index = fallback
    while (left >= 0 && Math.abs(gradient[left + distance]! - gradient[left]!) > threshold) {
      index = left
      left -= 1
    }
    return {
      index,
      learningRate: learningRates[index]!,
      edge: left < 0 ? 'low' : left === fallback ? 'high' : 'none',
    }
  },
})
