import { hasRecovered, instabilityOf } from './unstable-recovered.ts'
import type { Rule } from './rule.ts'

/** The loss blew up and never came back to half the level before, without ending above its start either. */
export const notRecovered: Rule = (signals) => {
  const found = instabilityOf(signals)
  if (found === null || hasRecovered(signals, found)) return null
  const { steps, final } = signals
  return {
    rule: 'not-recovered',
    severity: 'warning',
    fromStep: steps[found.from]!,
    toStep: steps[found.to]!,
    evidence: { before: found.before, peak: found.height, end: final },
  }
}
