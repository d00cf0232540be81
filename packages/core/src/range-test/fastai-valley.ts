import { fastaiHabit } from './fastai-habit.ts'
import { readLike } from './reading.ts'
import { defineRule } from './rule.ts'

/**
 * Halfway down the longest fall.
 *
 * Takes the longest strictly falling subsequence of the smoothed losses; with e the first point at which one of that length
 * ends, and s = e − length, the pick is point s + ⌊t⌋ + ⌊t/2⌋, t = (e − s)/3. A subsequence may skip points, so s need not
 * be where it began.
 *
 * Source: fastai, `fastai.callback.schedule.valley`, its default.
 */
export const fastaiValley = defineRule({
  name: 'fastai-valley',
  source: 'fastai, fastai.callback.schedule.valley',
  leastPoints: 6,
  read: (curve) => readLike(curve, fastaiHabit),
  pick({ learningRates, losses }) {
    const lengths = fallLengths(losses)
    const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
    if (longest < 2) return 'no-fall'
    const end = lengths.indexOf(longest)
    const third = longest / 3
    const index = Math.max(0, end - longest + Math.floor(third) + Math.floor(third / 2))
    return { index, learningRate: learningRates[index]! }
  },
})

/** For each point the length of the longest strictly falling subsequence that ends there; n·log n by patience sorting. */
function fallLengths(losses: Float64Array): number[] {
  // lastOf[l]: the largest last value of a falling subsequence of length l + 1; falls with l.
  const lastOf: number[] = []
  return Array.from(losses, (loss) => {
    let low = 0
    let high = lastOf.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (lastOf[middle]! > loss) low = middle + 1
      else high = middle
    }
    lastOf[low] = loss
    return low + 1
  })
}
