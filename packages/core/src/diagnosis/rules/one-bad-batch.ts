import { spikesOf } from '../signals/spikes.ts'
import type { Rule } from './rule.ts'

const fewestNeighbours = 2

/** The loss spikes at the same step at every rate: the batch is the cause, not the rate. Needs the losses of two neighbours. */
export const oneBadBatch: Rule = ({ spikes, neighbourhood, steps, losses }) => {
  const curves = neighbourhood?.others.flatMap((other) => (other.losses ? [other.losses] : [])) ?? []
  if (spikes.length === 0 || curves.length < fewestNeighbours) return null
  const theirs = curves.map((curve) => new Set(spikesOf(curve).map(({ from }) => from)))
  const common = spikes.filter(({ from }) => theirs.every((starts) => starts.has(from)))
  if (common.length === 0) return null
  const highest = common.reduce((top, spike) => (spike.height > top.height ? spike : top))
  return {
    rule: 'one-bad-batch',
    severity: 'warning',
    fromStep: steps[highest.from]!,
    toStep: steps[highest.from]!,
    evidence: { count: common.length, rates: curves.length + 1, peak: losses[highest.from]!, before: highest.before },
  }
}
