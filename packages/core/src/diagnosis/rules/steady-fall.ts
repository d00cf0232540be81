import type { Signals } from '../signals/signals.ts'
import { levelBetween } from '../signals/levels.ts'
import type { Rule } from './rule.ts'

const shortest = 5
/** Share of the whole fall that happens in the last 30% of a run; on a straight line it is about a third. */
const lateShare = 0.2

/**
 * The loss falls about as fast at its end as it did on the way: it may only have been too slow.
 * From one curve alone this is a suspicion, never a verdict.
 */
export const steadyFall: Rule = (signals) => {
  const { losses, steps, start, final, rise } = signals
  if (losses.length < shortest || rise !== null) return null
  const share = lateShareOf(signals)
  if (share === null || share < lateShare) return null
  return {
    rule: 'steady-fall',
    severity: 'info',
    fromStep: steps[Math.floor(losses.length * 0.7)]!,
    toStep: steps.at(-1)!,
    evidence: { start, end: final, lateShare: share },
  }
}

/** Share of the whole fall in the last 30% of the run, beyond what noise explains; null where nothing falls. */
function lateShareOf({ losses, start, end, noise }: Signals): number | null {
  const fall = start - end
  if (!(fall > 0)) return null
  const late = levelBetween(losses, 0.6, 0.7) - end
  const error = (2 * noise) / Math.sqrt(Math.max(1, losses.length / 10))
  return late > error ? late / fall : null
}
