import type { Rule } from './rule.ts'

/** The loss leaves what its last values explain: mean + 6 standard deviations of up to 128 of them (OLMo-core's spike score). */
export const lossSpike: Rule = ({ spikes, steps }) => {
  if (spikes.length === 0) return null
  const highest = spikes.reduce((top, spike) => (spike.height - spike.before > top.height - top.before ? spike : top))
  return {
    rule: 'loss-spike',
    severity: 'info',
    fromStep: steps[highest.from]!,
    toStep: steps[highest.to - 1]!,
    evidence: { count: spikes.length, before: highest.before, peak: highest.height },
  }
}
