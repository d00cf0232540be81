import { progressShare } from '../signals/signals.ts'
import type { Rule } from './rule.ts'

const shortest = 5
/** While a tenth of the start or more is left, a fall of this share of the level itself counts too. */
const farShare = 0.1
const levelShare = 0.05
/** A rate that has decayed to this share of its highest ends a run whatever its loss does. */
const decayedShare = 0.2

/**
 * The loss still falls at its end, by 5% of its whole fall in the last quarter, or by 5% of its level while that is
 * still a tenth of the start: the rate may only have been too small for
 * these steps. From one curve alone this is a suspicion, never a verdict.
 */
export const stillFalling: Rule = ({ losses, steps, start, end, rise, lateFall, naturalZero, curve }) => {
  if (losses.length < shortest || rise !== null || lateFall === null) return null
  const creeps = naturalZero && end >= farShare * start && lateFall.from - lateFall.to >= levelShare * lateFall.to
  if (!lateFall.significant || !(lateFall.share >= progressShare || creeps)) return null
  const rates = curve.learningRates?.filter(Number.isFinite) ?? []
  const highest = rates.reduce((top, rate) => Math.max(top, rate), 0)
  if (rates.length > 0 && rates.at(-1)! <= decayedShare * highest) return null
  return {
    rule: 'still-falling',
    severity: 'info',
    fromStep: steps[Math.floor(losses.length * 0.5)]!,
    toStep: steps.at(-1)!,
    evidence: { from: lateFall.from, to: lateFall.to, share: lateFall.share },
  }
}
