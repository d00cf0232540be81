import type { Rule } from './rule.ts'

const shortest = 18
/** Differences of white noise have a lag-1 autocorrelation of −0.5, of a period-2 reversal −1; at other lags 0 and 1. */
const noiseReversal = -0.5
const reversal = -0.8
const cycle = 0.85
/** A correlation from here on is a cycle however few points show it. */
const perfect = 0.98
/** Standard errors (√(0.5/n) at lag 1, √(1.5/n) beyond: Bartlett's formula) by which noise must be excluded. */
const certainty = 4.5
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
  const level = mean(half.subarray(quarter))
  if (level < fallingRatio * mean(half.subarray(0, quarter))) return null
  if (!(last >= smallestSwing * Math.abs(level) && last >= smallestSwing * Math.abs(start - level))) return null
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

function mean(values: Float64Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]!
  return sum / values.length
}

/** The shortest period that the differences show; null for noise and trends. */
function periodOf(values: Float64Array): { length: number; correlation: number } | null {
  const differences = values.slice(1)
  for (let i = 0; i < differences.length; i++) differences[i] = values[i + 1]! - values[i]!
  const middle = mean(differences)
  for (let i = 0; i < differences.length; i++) differences[i] = differences[i]! - middle
  const first = correlationAt(differences, 1)
  const limit = Math.min(reversal, noiseReversal - certainty * Math.sqrt(0.5 / differences.length))
  if (first <= Math.max(limit, -perfect)) return { length: 2, correlation: first }
  // A smooth bend is like itself at every short lag: a cycle must first have been unlike itself.
  let wasUnlike = first < 0
  for (let lag = 2; lag <= Math.min(longestPeriod, Math.floor(differences.length / 4)); lag++) {
    const correlation = correlationAt(differences, lag)
    const least = Math.max(cycle, certainty * Math.sqrt(1.5 / (differences.length - lag)))
    if (wasUnlike && correlation >= Math.min(least, perfect)) return { length: lag, correlation }
    wasUnlike ||= correlation < 0
  }
  return null
}

/** Correlation of a series with itself `lag` later, over the pairs there are; NaN for a constant series. */
function correlationAt(values: Float64Array, lag: number): number {
  let [product, early, late] = [0, 0, 0]
  for (let i = lag; i < values.length; i++) {
    const [before, now] = [values[i - lag]!, values[i]!]
    product += before * now
    early += before * before
    late += now * now
  }
  return product / Math.sqrt(early) / Math.sqrt(late)
}
