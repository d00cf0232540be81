import type { Rule } from './rule.ts'

/** The loss is not finite before any update has been made: no rate can be the cause. */
export const nonFiniteStart: Rule = ({ nonFinite, losses, curve }) => {
  const startBroken = curve.initialLoss !== undefined && !Number.isFinite(curve.initialLoss)
  const firstBroken = nonFinite !== null && !nonFinite.isolated && nonFinite.quantity === 'loss' && losses.length === 0
  // The first loss of an epoch log or of an averaging logger already has updates behind it.
  const beforeUpdates = curve.unit === 'step' && curve.lossSource !== 'averaged' && (curve.steps[0] ?? 0) <= 1
  if (!startBroken && !(firstBroken && beforeUpdates)) return null
  const step = curve.steps[0] ?? 0
  return {
    rule: 'non-finite-start',
    severity: 'error',
    fromStep: step,
    toStep: step,
    evidence: { value: startBroken ? curve.initialLoss! : nonFinite!.value },
  }
}
