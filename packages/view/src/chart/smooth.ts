/**
 * The values smoothed for display by a bias-corrected exponential moving average.
 *
 *   s ← β·s + (1−β)·y        shown: s / (1 − βⁿ), n = values averaged so far
 *
 * Values that are not finite are passed through where they stand and leave the average untouched.
 *
 * Source: Kingma & Ba 2015, arXiv:1412.6980, section 3, for the correction; the first value is shown as it is.
 *
 * @param beta fraction in [0, 1), 0 = off
 */
export function smooth(values: readonly number[], beta: number): number[] {
  if (!(beta >= 0 && beta < 1)) {
    throw new RangeError(`smooth: expected β in [0, 1), got ${beta}. 0 shows the values as they are.`)
  }
  let average = 0
  let missing = 1
  return values.map((value) => {
    if (!Number.isFinite(value)) return value
    average = beta * average + (1 - beta) * value
    missing *= beta
    return average / (1 - missing)
  })
}
