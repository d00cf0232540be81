import type { Rule } from './rule.ts'

const risenRatio = 1.1
/** Where the rise is less than a doubling it must also be this many deviations of the noise. */
const noiseFactor = 2

/**
 * The median of the last 10% of the losses exceeds the start by more than 10%, whatever the slope.
 *
 * A loss without a natural zero (below zero, or starting there) has no such ratio: there it counts only when it ends above
 * ten times the largest size that it had in the first half.
 */
export const diverging: Rule = ({ losses, steps, start, end, noise, naturalZero, rise, curve }) => {
  if (losses.length < 3 || !Number.isFinite(start)) return null
  if (naturalZero) {
    if (!(end > risenRatio * start)) return null
    if (end <= 2 * start && end - start <= noiseFactor * noise) return null
    // A full evaluation at both ends overrules noisy batches in between.
    if (curve.finalLoss !== undefined && Number.isFinite(curve.finalLoss) && curve.finalLoss < start) return null
  } else {
    const half = losses.subarray(0, Math.max(1, losses.length >> 1))
    const size = half.reduce((top, loss) => Math.max(top, Math.abs(loss)), Math.abs(start))
    if (!(size > 0 && end > 10 * size)) return null
  }
  const peak = losses.reduce((top, loss) => Math.max(top, loss), start)
  return {
    rule: 'diverging',
    severity: 'error',
    fromStep: steps[rise?.from ?? 0]!,
    toStep: steps.at(-1)!,
    evidence: { start, end, peak },
  }
}
