import { levelBetween } from '../signals/levels.ts'
import type { Rule } from './rule.ts'

const shortest = 16
/** Differences of white noise have a lag-1 autocorrelation of −0.5, of a period-2 reversal −1: this lies far enough from the first. */
const reversal = -0.8
const cycle = 0.85
const longestPeriod = 24
/** The swings of the last quarter against those of the quarter before. */
const shrinkRatio = 0.7
/** Mean swing against the level it swings about, and against what was gained: smaller ones harm nothing. */
const smallestSwing = 0.05
/** A level that still falls by this share from quarter to quarter is progress, whatever it does on the way. */
const fallingRatio = 0.9

/**
 * The loss swings for ever: on data that are the same at each evaluation, in the last half of the run, it repeats itself with
 * a period (differences reverse with lag-1 autocorrelation ≤ −0.8, or come again after p evaluations with ≥ 0.85), the
 * swings do not shrink and the level does not fall.
 */
export const oscillating: Rule = ({ fixed, start }) => {
  if (fixed === null || fixed.losses.length < shortest) return null
  const { losses, steps, source } = fixed
  const half = losses.subarray(losses.length >> 1)
  const quarter = half.length >> 1
  const [before, last] = [swing(half.subarray(0, quarter)), swing(half.subarray(quarter))]
  if (!(last >= shrinkRatio * before)) return null
  const level = levelBetween(half, 0.5, 1)
  if (level < fallingRatio * levelBetween(half, 0, 0.5)) return null
  if (!(last >= smallestSwing * Math.abs(level) && last >= 0.01 * Math.abs(start - level))) return null
  const period = periodOf(half)
  if (period === null) return null
  return {
    rule: 'oscillating',
    severity: 'error',
    fromStep: steps[losses.length - half.length]!,
    toStep: steps[losses.length - 1]!,
    evidence: {
      level,
      swing: last,
      period: period.length,
      correlation: period.correlation,
      validation: source === 'validation' ? 1 : 0,
    },
  }
}

/** Mean absolute difference of neighbours. */
function swing(values: Float64Array): number {
  let sum = 0
  for (let i = 1; i < values.length; i++) sum += Math.abs(values[i]! - values[i - 1]!)
  return sum / Math.max(1, values.length - 1)
}

/** The shortest period that the differences show; null for noise and trends. */
function periodOf(values: Float64Array): { length: number; correlation: number } | null {
  const differences = new Float64Array(values.length - 1)
  let mean = 0
  for (let i = 0; i < differences.length; i++) {
    differences[i] = values[i + 1]! - values[i]!
    mean += differences[i]! / differences.length
  }
  let variance = 0
  for (let i = 0; i < differences.length; i++) {
    differences[i] = differences[i]! - mean
    variance += differences[i]! * differences[i]!
  }
  if (!(variance > 0) || !Number.isFinite(variance)) return null
  const correlationAt = (lag: number) => {
    let product = 0
    for (let i = lag; i < differences.length; i++) product += differences[i]! * differences[i - lag]!
    // Scaled by the pairs there are: unscaled, a perfect cycle would fade with its lag.
    return ((product / variance) * differences.length) / (differences.length - lag)
  }
  const first = correlationAt(1)
  if (first <= reversal) return { length: 2, correlation: first }
  // A smooth bend is like itself at every short lag: a cycle must first have been unlike itself.
  let wasUnlike = first < 0
  for (let lag = 2; lag <= Math.min(longestPeriod, Math.floor(differences.length / 4)); lag++) {
    const correlation = correlationAt(lag)
    if (wasUnlike && correlation >= cycle) return { length: lag, correlation }
    wasUnlike ||= correlation < 0
  }
  return null
}
