import type { Rule } from './rule.ts'
import { hasRecovered, instabilityOf } from './unstable-recovered.ts'

/** A spike after which less than this ratio of the level before, or this share of the gain, is lost has done no lasting harm. */
const returnedRatio = 1.1
const lostShare = 0.1

/**
 * The loss blew up and never came back: not to half its start where it rose above that, not to the level before a later spike.
 */
export const notRecovered: Rule = (signals) => {
  const found = instabilityOf(signals)
  if (found === null || hasRecovered(signals, found) || (signals.nonFinite && !signals.nonFinite.isolated)) return null
  const { steps, start, final, end } = signals
  const harmless = Math.max(returnedRatio * found.before, found.before + lostShare * (start - found.before))
  if (!found.atStart && Math.max(final, end) <= harmless) return null
  return {
    rule: 'not-recovered',
    severity: 'warning',
    fromStep: steps[found.from]!,
    toStep: steps[found.to]!,
    evidence: { before: found.before, peak: found.height, end: final },
  }
}
