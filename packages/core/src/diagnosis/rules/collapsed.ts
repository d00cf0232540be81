import type { Rule } from './rule.ts'

/** Share of the best constant prediction's loss from which a run has learned nothing. */
const baselineShare = 0.9
/** "Early": the rise begins in this share of the run. */
const earlyShare = 0.5
/** Share of dead units that needs no rise beside it to tell a collapse. */
const manyDead = 0.5

/**
 * The loss rose to at least 1.2 times its start early and ends at 0.9 times the loss of the best constant prediction or more.
 *
 * Without a known baseline the start stands in for it. Accuracy and the share of dead units are evidence, not conditions;
 * only where half the units are dead the rise need not be seen (it may have lasted one batch).
 */
export const collapsed: Rule = (signals) => {
  const { rise, losses, steps, curve, start, end, final, baseline } = signals
  if (losses.length < 4 || !Number.isFinite(final)) return null
  const deadUnits = curve.deadUnits ?? 0
  const roseEarly = rise !== null && rise.from < earlyShare * losses.length && rise.to < 0.9 * losses.length
  if (!roseEarly && deadUnits < manyDead) return null
  const reference = baseline ?? start
  if (!(Math.min(end, final) >= baselineShare * reference)) return null
  return {
    rule: 'collapsed',
    severity: 'error',
    fromStep: steps[rise?.from ?? 0]!,
    toStep: steps.at(-1)!,
    evidence: {
      end: final,
      start,
      ...(baseline !== undefined && { baseline }),
      ...(rise && { peak: rise.height }),
      ...(curve.accuracy !== undefined && { accuracy: curve.accuracy }),
      ...(curve.deadUnits !== undefined && { deadUnits }),
    },
  }
}
