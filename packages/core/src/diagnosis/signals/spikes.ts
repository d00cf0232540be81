/** A stretch in which the loss leaves what its last values explain. */
export interface Spike {
  /** First index, index of the highest value, first index after. */
  readonly from: number
  readonly peak: number
  readonly to: number
  readonly height: number
  /** Mean of the values before it. */
  readonly before: number
}

const longestWindow = 128
const shortestWindow = 8

/**
 * Spikes of a loss: stretches that begin with a value above mean + 6 standard deviations of the last values (128, fewer in a
 * short series), and above 1.2 times their mean where the loss has a natural zero.
 *
 * Source: OLMo-core's spike score (6 deviations, window 128). Ours differs in that values of a spike do not enter the window,
 * and that a spike lasts until its loss is back in the lower half of its height. One pass, linear time.
 */
export function spikesOf(losses: ArrayLike<number>, naturalZero = true): Spike[] {
  const size = Math.min(longestWindow, Math.max(shortestWindow, Math.floor(losses.length / 8)))
  const window: number[] = []
  const spikes: Spike[] = []
  let oldest = 0
  let sum = 0
  let squares = 0
  // Deviations from the first loss: squares of large, nearly equal losses would cancel to nothing.
  const origin = losses.length > 0 ? losses[0]! : 0
  for (let i = 0; i < losses.length; ) {
    const loss = losses[i]!
    if (window.length === size) {
      const mean = sum / size
      const deviation = Math.sqrt(Math.max(0, squares / size - mean * mean))
      const before = mean + origin
      const limit = Math.max(before + 6 * deviation, naturalZero ? 1.2 * before : before)
      if (loss > limit && deviation > 1e-10 * Math.abs(before)) {
        let peak = i
        // Its first value belongs to it in any case: Infinity lies in no half of a height.
        let to = i + 1
        while (to < losses.length && losses[to]! > before + (losses[peak]! - before) / 2) {
          if (losses[to]! > losses[peak]!) peak = to
          to++
        }
        spikes.push({ from: i, peak, to, height: losses[peak]!, before })
        i = to
        continue
      }
    }
    const value = loss - origin
    sum += value
    squares += value * value
    if (window.length < size) window.push(value)
    else {
      const out = window[oldest]!
      window[oldest] = value
      oldest = (oldest + 1) % size
      sum -= out
      squares -= out * out
    }
    i++
  }
  return spikes
}
